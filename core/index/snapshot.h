#pragma once
#include "core/base/file_system.h"
#include "core/base/secret_bytes.h"
#include "core/base/uuid.h"
#include <memory>
#include <span>
#include <type_traits>

namespace mn {

// What a snapshot file is of. All of it is sealed.
struct SnapshotInfo {
    VaultId vault;
    QString kind;         // "words", "vectors"
    QString model;        // of vectors: the model's id
    QString modelVersion; // and version
    qint64 cursor = 0;    // the change-log row up to which the index had followed

    bool operator==(const SnapshotInfo &) const = default;
};

// A sealed file that holds an index for the next start. Never the only copy of anything: whoever cannot read it
// rebuilds from the store. The content is a sealed stream (core/crypto/sealed_stream.h) bound to vault, kind and model,
// so that bytes cannot be changed, swapped, dropped, or taken from another file without notice. One object, one thread.
class SnapshotWriter {
public:
    // Begins beside `path`; nothing under `path` changes before finish().
    static Result<SnapshotWriter> begin(FileSystem &files, const QString &path, const SecretBytes &key,
                                        const SnapshotInfo &info);
    SnapshotWriter(SnapshotWriter &&) noexcept;
    SnapshotWriter &operator=(SnapshotWriter &&) noexcept;
    ~SnapshotWriter(); // unfinished: what was written is removed

    // These only copy into memory, so that whoever calls them holds a lock no longer than that.
    // Numbers are little endian.
    void bytes(QByteArrayView bytes);
    template <class T> void number(T value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        bytes(QByteArrayView(reinterpret_cast<const char *>(&value), sizeof value));
    }
    // The count, then the elements.
    template <class T> void column(std::span<const T> values)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        number(quint64(values.size()));
        bytes(QByteArrayView(reinterpret_cast<const char *>(values.data()), qsizetype(values.size_bytes())));
    }
    void string(QStringView string);

    // Seals and writes what was gathered.
    Result<void> flush();
    // Flushes, syncs, renames over `path`.
    Result<void> finish();

private:
    struct State;
    explicit SnapshotWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

// Reads what SnapshotWriter wrote. Nothing is handed out before its chunk was authenticated.
// FileUnreadable when there is no file; Damaged for anything that is not a whole snapshot of this vault, kind, model
// and key, and for an older format; NewerVersion for a later one.
class SnapshotReader {
public:
    // `expected` without its cursor, which only the file knows.
    static Result<SnapshotReader> open(FileSystem &files, const QString &path, const SecretBytes &key,
                                       const SnapshotInfo &expected);
    SnapshotReader(SnapshotReader &&) noexcept;
    SnapshotReader &operator=(SnapshotReader &&) noexcept;
    ~SnapshotReader();

    qint64 cursor() const;

    Result<void> bytes(std::span<char> into);
    template <class T> Result<T> number()
    {
        static_assert(std::is_trivially_copyable_v<T>);
        T value;
        MN_TRY(bytes({reinterpret_cast<char *>(&value), sizeof value}));
        return value;
    }
    // Errc::Damaged for more than the file can hold.
    template <class Vector> Result<Vector> column()
    {
        using T = typename Vector::value_type;
        static_assert(std::is_trivially_copyable_v<T>);
        MN_TRY(const quint64 size, number<quint64>());
        if (size > remaining() / sizeof(T))
            return fail(Errc::Damaged, QStringLiteral("a column of the snapshot is too long"));
        Vector values(size);
        MN_TRY(bytes({reinterpret_cast<char *>(values.data()), size * sizeof(T)}));
        return values;
    }
    Result<QString> string();
    quint64 remaining() const; // bytes still to be read
    // Errc::Damaged unless everything was read.
    Result<void> end();

private:
    struct State;
    explicit SnapshotReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace mn
