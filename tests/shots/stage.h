#pragma once
#include "tests/shots/rest.h"
#include "tests/shots/sample_vault.h"
#include <QQuickView>
#include <functional>

namespace mn::shots {

struct Screen;
struct Variant;
class Words;

// The one window in which all screens are shown, one after the other, over one sample vault.
class Stage {
public:
    // Blocks for some seconds: SampleVault, with `sample` made before. `words` outlives it.
    explicit Stage(Words &words, const QString &sample = {});

    QQuickView &window() { return m_view; }

    // Shows the screen, hands it to `look` when it has come to rest, and takes it away. False when it cannot be shown.
    bool show(const Screen &screen, const Variant &variant, const std::function<void()> &look);
    // For `look`: in the theme, the width and the size of text of another variant, as when a person changes them; it is
    // at rest again.
    void dress(const Screen &screen, const Variant &variant);
    // For `look`: what a busy machine may be at still has its time.
    void settle();
    // Null when the screen cannot be shown.
    QImage picture(const Screen &screen, const Variant &variant);

private:
    void load(const Screen &screen);
    void fitWhole(const Screen &screen);

    Words &m_words;
    SampleVault m_vault;
    // One engine for all: what Qt 6.4 has compiled for one is not always ready for the next.
    QQuickView m_view;
    Rest m_rest;
};

} // namespace mn::shots
