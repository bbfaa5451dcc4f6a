#include "app/shell/key_words.h"
#include <QCoreApplication>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("KeyWords", text);
}

QString wordOf(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Left:
        return u"←"_s;
    case Qt::Key_Right:
        return u"→"_s;
    case Qt::Key_Up:
        return u"↑"_s;
    case Qt::Key_Down:
        return u"↓"_s;
    case Qt::Key_Minus:
        return u"–"_s;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return translated(QT_TRANSLATE_NOOP("KeyWords", "Enter"));
    case Qt::Key_Space:
        return translated(QT_TRANSLATE_NOOP("KeyWords", "Space"));
    case Qt::Key_Backspace:
        return translated(QT_TRANSLATE_NOOP("KeyWords", "Backspace"));
    case Qt::Key_Delete:
        return translated(QT_TRANSLATE_NOOP("KeyWords", "Del"));
    case Qt::Key_End:
        return translated(QT_TRANSLATE_NOOP("KeyWords", "End"));
    case Qt::Key_Escape:
        return translated(QT_TRANSLATE_NOOP("KeyWords", "Esc"));
    case Qt::Key_Home:
        return translated(QT_TRANSLATE_NOOP("KeyWords", "Home"));
    case Qt::Key_Insert:
        return translated(QT_TRANSLATE_NOOP("KeyWords", "Ins"));
    case Qt::Key_Menu:
        return translated(QT_TRANSLATE_NOOP("KeyWords", "Menu"));
    case Qt::Key_PageDown:
        return translated(QT_TRANSLATE_NOOP("KeyWords", "PgDown"));
    case Qt::Key_PageUp:
        return translated(QT_TRANSLATE_NOOP("KeyWords", "PgUp"));
    case Qt::Key_Tab:
        return translated(QT_TRANSLATE_NOOP("KeyWords", "Tab"));
    default:
        return QKeySequence(key).toString(QKeySequence::NativeText);
    }
}

bool isModifier(int key)
{
    constexpr int kModifiers[] = {Qt::Key_Shift,
                                  Qt::Key_Control,
                                  Qt::Key_Meta,
                                  Qt::Key_Alt,
                                  Qt::Key_AltGr,
                                  Qt::Key_Super_L,
                                  Qt::Key_Super_R,
                                  Qt::Key_Hyper_L,
                                  Qt::Key_Hyper_R,
                                  Qt::Key_CapsLock,
                                  Qt::Key_NumLock,
                                  Qt::Key_unknown,
                                  0};
    return std::ranges::find(kModifiers, key) != std::end(kModifiers);
}

} // namespace

QStringList keyWords(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    struct Modifier {
        Qt::KeyboardModifier modifier;
        QString word;
    };
#ifdef Q_OS_MACOS
    const Modifier modifiers[] = {{Qt::MetaModifier, u"⌃"_s},
                                  {Qt::AltModifier, u"⌥"_s},
                                  {Qt::ShiftModifier, u"⇧"_s},
                                  {Qt::ControlModifier, u"⌘"_s}};
#else
    const Modifier modifiers[] = {{Qt::MetaModifier, translated(QT_TRANSLATE_NOOP("KeyWords", "Super"))},
                                  {Qt::ControlModifier, translated(QT_TRANSLATE_NOOP("KeyWords", "Ctrl"))},
                                  {Qt::AltModifier, translated(QT_TRANSLATE_NOOP("KeyWords", "Alt"))},
                                  {Qt::ShiftModifier, translated(QT_TRANSLATE_NOOP("KeyWords", "Shift"))}};
#endif
    QStringList words;
    for (const Modifier &one : modifiers)
        if (keys[0].keyboardModifiers() & one.modifier)
            words += one.word;
    return words << wordOf(keys[0].key());
}

QString keySentence(const QKeySequence &keys)
{
    return keyWords(keys).join(u' ');
}

QKeySequence chordOf(int key, Qt::KeyboardModifiers modifiers)
{
    if (isModifier(key))
        return {};
    return QKeySequence(QKeyCombination(modifiers & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier), Qt::Key(key)));
}

QString whyUnusable(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return translated(QT_TRANSLATE_NOOP("KeyWords", "Press one more key with these."));
    const Qt::Key key = keys[0].key();
    const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers();
    const bool isFunction = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    if (!isFunction && !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        return translated(QT_TRANSLATE_NOOP("KeyWords", "Alone, this key is for typing. Press it with Ctrl or Alt."));
    constexpr Qt::Key kOfTexts[] = {Qt::Key_A,     Qt::Key_C,    Qt::Key_V,   Qt::Key_X,         Qt::Key_Left,
                                    Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_Backspace, Qt::Key_Delete};
    if (modifiers == Qt::ControlModifier && std::ranges::find(kOfTexts, key) != std::end(kOfTexts))
        return translated(QT_TRANSLATE_NOOP("KeyWords", "Every text needs %1 for itself.")).arg(keySentence(keys));
    return {};
}

} // namespace mn::app
