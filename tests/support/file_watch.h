#pragma once
#include <string>
#include <vector>

namespace mn::test {

// Sees what a thread asks of the disk by the C library, whoever asks: Qt as well, where no code of ours could look at
// the flag of core/base/drawing_thread.h. It stands before the C library: in a test that links mn_file_watch, and in a
// program that is started with the library in LD_PRELOAD. There, with MN_WATCHED_FOLDERS set to folders parted by
// colons, a call on the thread that draws which names something below them ends the program with one line. Hidden
// files and folders at the top of one are Qt's and the fonts' own, and left alone; so is the session's folder for
// sockets, which is in memory: Qt looks for it whenever something is opened outside.
class FileWatch {
public:
    // Of this thread, for as long as it lives: what is named below `folder`.
    explicit FileWatch(std::string folder);
    ~FileWatch();
    FileWatch(const FileWatch &) = delete;
    FileWatch &operator=(const FileWatch &) = delete;

    // A call and a name each, in the order in which they came.
    const std::vector<std::string> &seen() const { return m_seen; }
    // All of it in one line, for a comparison that says what it found.
    std::string words() const;
    void note(const char *call, const char *path);

private:
    const std::string m_folder;
    FileWatch *const m_outer;
    std::vector<std::string> m_seen;
};

} // namespace mn::test
