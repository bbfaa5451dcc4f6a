#pragma once
#include <QByteArrayView>
#include <cstddef>
#include <utility>

namespace mn {

// Key material and passphrases: locked in memory (not swapped, left out of core files), wiped when freed.
// Move only; a copy is asked for by name. Source: libsodium's secure memory.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size);
    static SecretBytes copyOf(QByteArrayView bytes);
    static SecretBytes random(qsizetype size);

    SecretBytes(SecretBytes &&other) noexcept
        : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
    {
    }
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    ~SecretBytes();

    SecretBytes clone() const { return copyOf(view()); }

    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    QByteArrayView view() const { return {m_data, m_size}; }

    // Constant time for equal lengths.
    bool operator==(const SecretBytes &other) const;

private:
    unsigned char *m_data = nullptr;
    qsizetype m_size = 0;
};

// Overwrites memory that held a secret before it came into a SecretBytes (a line typed, a file read).
void wipe(QByteArray &bytes);

} // namespace mn
