#include "core/store/words_tokenizer.h"
#include "core/text/words.h"
#include <sqlite3.h>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

int createTokenizer(void *, const char **, int, Fts5Tokenizer **out)
{
    *out = reinterpret_cast<Fts5Tokenizer *>(new WordSplitter);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<WordSplitter *>(tokenizer);
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int, const char *text, int size,
             int (*token)(void *, int, const char *, int, int, int))
{
    int code = SQLITE_OK;
    reinterpret_cast<WordSplitter *>(tokenizer)->split(std::string_view(text, size_t(size)), [&](const Word &word) {
        code = token(context, 0, word.term.data(), int(word.term.size()), int(word.begin), int(word.end));
        return code == SQLITE_OK;
    });
    return code;
}

} // namespace

Result<void> registerWordsTokenizer(Database &database)
{
    // The documented way to FTS5's own functions: a pointer bound to a select.
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database.handle(), "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    fts5_tokenizer functions{createTokenizer, deleteTokenizer, tokenize};
    if (!api || api->xCreateTokenizer(api, "mnemosyne", nullptr, &functions, nullptr) != SQLITE_OK)
        return fail(Errc::Failed, u"the database library has no FTS5"_s);
    return {};
}

} // namespace mn
