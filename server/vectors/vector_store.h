#pragma once
#include "sync/protocol/ids.h"
#include <QStringList>
#include <vector>

namespace mn::server {

// Each memory may have two vectors, by two models: a large one of somebody else's, and the one of the device.
enum class VectorName { Content, Semantic };

struct VectorSizes {
    int content = 1536;
    int semantic = 384;
    int of(VectorName name) const { return name == VectorName::Content ? content : semantic; }
    bool operator==(const VectorSizes &) const = default;
};

// Which memories of an account are near in meaning, for accounts that let their server know: vectors reveal what a
// memory is about. Nothing can be asked without an account, and no account comes upon another's. What is put is found
// by the next search. It may lose everything at any time and loses no data by that: whoever has put it puts it again.
// count() tells. Any thread; but a store that is elsewhere lets its caller wait. SYNC.md 7, ADR 0038.
class VectorStore {
public:
    using Account = sync::AccountId;
    struct Point {
        RecordId record = {};
        std::vector<float> content = {}; // of any length above 0; empty: it has only the other one
        std::vector<float> semantic = {};
        QStringList domains = {};
        float importance = 0.5f; // 0 to 1
        const std::vector<float> &vector(VectorName name) const
        {
            return name == VectorName::Content ? content : semantic;
        }
    };
    struct Question {
        VectorName name = VectorName::Semantic;
        std::vector<float> vector = {};
        int limit = 10;
        QStringList domains = {}; // in one of these; none: wherever it is
        float leastImportance = 0;
    };
    struct Hit {
        RecordId record = {};
        float cosine = 0; // within 0.01
        bool operator==(const Hit &) const = default;
    };
    static constexpr qsizetype kMostPoints = 100; // of one call
    static constexpr int kMostHits = 100;
    static constexpr qsizetype kMostDomains = 32; // of a point or a question
    static constexpr qsizetype kMostDomainLetters = 200;

    explicit VectorStore(const VectorSizes &sizes) : m_sizes(sizes) {}
    virtual ~VectorStore() = default;

    // Errors of all: NotAvailable while it is away, and whether it was done is not known then; Failed, and
    // NotUnderstood or TooLarge of its answer.

    // Each in place of what its record had, whole. Nothing, and NotUnderstood or TooLarge, when one of them is none.
    // DiskFull.
    Result<void> put(const Account &account, const QList<Point> &points);
    // The nearest first; those that have no such vector are not among them. NotUnderstood.
    Result<QList<Hit>> nearest(const Account &account, const Question &question);
    // No error where nothing is. TooLarge.
    Result<void> remove(const Account &account, const QList<RecordId> &records);
    // All that the account has.
    virtual Result<void> erase(const Account &account) = 0;
    virtual Result<qint64> count(const Account &account) = 0; // points
    const VectorSizes &sizes() const { return m_sizes; }

private:
    // What comes here is sound, and not empty.
    virtual Result<void> putSound(const Account &account, const QList<Point> &points) = 0;
    virtual Result<QList<Hit>> nearestSound(const Account &account, const Question &question) = 0;
    virtual Result<void> removeSome(const Account &account, const QList<RecordId> &records) = 0;

    const VectorSizes m_sizes;
};

} // namespace mn::server
