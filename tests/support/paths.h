#pragma once
#include <QString>

// Where things of the checkout lie. Known to one file alone, so that a compiler's cache serves every checkout.
namespace mn::test {

QString sourcePath(const char *inTheCheckout);
// The folder of the sentence model that `./dev setup` brings.
QString modelPath();
// That of Qdrant's engine, likewise.
QString qdrantEnginePath();

} // namespace mn::test
