#pragma once
// What nearly every view model begins with, read once by the compiler instead of a hundred times. No file relies on it:
// each includes what it uses.
#include "app/base/calendar.h"
#include "app/base/timers.h"
#include "core/base/precompiled.h"
#include "core/vault/vault.h"
#include <QAbstractListModel>
#include <QCache>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonObject>
#include <QtConcurrent>
#include <QtQml/qqmlregistration.h>
#include <algorithm>
#include <ranges>
