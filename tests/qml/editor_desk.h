#pragma once
#include "app/shell/vault_model.h"
#include "tests/qml/page_window.h"
#include "tests/unit/app/app_fixture.h"

namespace mn::app::test {

using namespace Qt::StringLiterals;

// The editor's pane over a real vault, with the window's keys. `content` and `title`: of a memory that is there
// already.
struct EditorDesk : AppFixture {
    explicit EditorDesk(const QString &content = {}, const QString &title = {})
    {
        if (!content.isEmpty() || !title.isEmpty()) {
            MemoryChange change;
            change.content = content;
            change.title = title;
            id = add(change);
        }
        begin();
    }
    void begin()
    {
        model = std::make_unique<VaultModel>(*vault, vault.clock(), timers);
        page = std::make_unique<mn::test::PageWindow>(u"qrc:/qt-project.org/imports/Mnemosyne/Editor/EditorPane.qml"_s,
                                                      QVariantMap{{u"vault"_s, QVariant::fromValue(model.get())}});
        page->giveKeys(model->commands());
    }
    // The memory is open and the keyboard in its text.
    bool open()
    {
        if (!page->isReady())
            return false;
        editor().open(id.toString());
        if (!QTest::qWaitFor([&] { return editor().state() == MemoryEditor::State::Open; }))
            return false;
        focusBody();
        return QTest::qWaitFor([&] { return page->isIn(u"bodyField"_s); });
    }
    void focusBody() { body()->forceActiveFocus(Qt::TabFocusReason); }
    bool save()
    {
        timers.advance(400ms);
        return QTest::qWaitFor([&] { return editor().saveState() == MemoryEditor::SaveState::Saved; });
    }
    void attach(const QString &name, const QString &mime, const QByteArray &bytes)
    {
        bool isDone = false;
        MemoryChange change;
        change.addAttachments = {*wait(vault->seal(
            name, mime, [&]() -> Result<QByteArray> { return std::exchange(isDone, true) ? QByteArray() : bytes; }))};
        MN_VERIFY(wait(vault->edit(id, change)));
    }
    MemoryEditor &editor() { return *model->editor(); }
    QQuickItem *body() { return page->item(u"bodyField"_s); }
    QString text() { return body()->property("text").toString(); }
    int caret() { return body()->property("cursorPosition").toInt(); }
    void setCaret(int at) { body()->setProperty("cursorPosition", at); }
    void toEnd() { page->press(Qt::Key_End, Qt::ControlModifier); }
    QObject *object(const QString &name) { return page->page()->findChild<QObject *>(name); }
    bool isOpened(const QString &name) { return object(name) && object(name)->property("opened").toBool(); }

    RecordId id;
    std::unique_ptr<VaultModel> model;
    std::unique_ptr<mn::test::PageWindow> page;
};

} // namespace mn::app::test
