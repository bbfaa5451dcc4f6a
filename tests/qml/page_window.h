#pragma once
#include "app/picture/window_style.h"
#include "core/base/drawing_thread.h"
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlExpression>
#include <QQuickItem>
#include <QQuickView>
#include <QRegularExpression>
#include <QTest>
#include <memory>

namespace mn::test {

// One page in a real window, used as a person does: by its keys. While there is one, its thread must not wait.
class PageWindow {
public:
    // `url`: of the page, in its module; `models`: its required properties.
    PageWindow(const QString &url, const QVariantMap &models)
    {
        mn::app::addPictures(*m_view.engine());
        m_view.setResizeMode(QQuickView::SizeRootObjectToView);
        m_view.resize(1280, 800);
        m_view.setInitialProperties(models);
        m_view.setSource(QUrl(url));
        m_view.show();
        m_view.requestActivate();
    }

    // The shortcuts that the window has for its commands: a Commands*.
    void giveKeys(QObject *commands)
    {
        QQmlComponent keys(m_view.engine());
        keys.setData("import Mnemosyne.Palette\nCommandKeys {}", QUrl());
        if (QObject *made =
                keys.createWithInitialProperties({{QStringLiteral("commands"), QVariant::fromValue(commands)}}))
            made->setParent(page());
    }

    bool isReady() { return m_view.status() == QQuickView::Ready && QTest::qWaitForWindowActive(&m_view); }
    QQuickView &view() { return m_view; }
    QQuickItem *page() const { return m_view.rootObject(); }
    QObject *theme()
    {
        QQmlComponent access(m_view.engine());
        access.setData("import QtQuick\nimport Mnemosyne.Theme\nQtObject { property QtObject theme: Theme }", QUrl());
        const std::unique_ptr<QObject> holder(access.create());
        return holder ? holder->property("theme").value<QObject *>() : nullptr;
    }
    // As in a language that is written from the right.
    void mirror()
    {
        QQmlExpression mirroring(
            qmlContext(page()), page(),
            QStringLiteral("LayoutMirroring.enabled = true; LayoutMirroring.childrenInherit = true"));
        mirroring.evaluate();
        QVERIFY2(!mirroring.hasError(), qPrintable(mirroring.error().toString()));
    }
    // All that is drawn, also what a model made.
    QList<QQuickItem *> items() const
    {
        QList<QQuickItem *> all{page()};
        for (qsizetype at = 0; at < all.size(); ++at)
            all += all[at]->childItems();
        return all;
    }
    // What has this objectName, or null.
    QQuickItem *item(const QString &name) const
    {
        for (QQuickItem *const one : items()) {
            if (one->objectName() == name)
                return one;
        }
        return nullptr;
    }
    // Whether the keyboard's attention is in what has this name.
    bool isIn(const QString &name) const
    {
        for (const QQuickItem *at = m_view.activeFocusItem(); at; at = at->parentItem()) {
            if (at->objectName() == name)
                return true;
        }
        return false;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_view, key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(&m_view, letter.toLatin1());
    }

private:
    DrawingThread m_draws;
    QQuickView m_view;
};

// Any warning of QML fails the test that caused it.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

} // namespace mn::test
