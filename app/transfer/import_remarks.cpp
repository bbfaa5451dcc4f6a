#include "app/transfer/import_remarks.h"
#include <QCoreApplication>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

struct Remedy {
    const char *sentence; // how the reason begins, or a piece of it that is in no other
    const char *remedy;
};

// The reasons are those of core/exchange; a reason that is not here needs nothing done about it.
constexpr Remedy kRemedies[] = {
    {"It is encrypted by Joplin",
     QT_TRANSLATE_NOOP("ImportRemarks", "Let Joplin finish decrypting, then export again.")},
    {"It lies in Joplin's trash",
     QT_TRANSLATE_NOOP("ImportRemarks", "Restore it in Joplin and export again, if you want it.")},
    {"It lies in the trash here",
     QT_TRANSLATE_NOOP("ImportRemarks", "Take it out of the trash here, then import again.")},
    {"It was erased here for good", QT_TRANSLATE_NOOP("ImportRemarks", "Nothing has to be done: you have erased it.")},
    {"It stands in the source once more", QT_TRANSLATE_NOOP("ImportRemarks", "Nothing has to be done: its twin came.")},
    {"is cut off or damaged",
     QT_TRANSLATE_NOOP("ImportRemarks", "Export once more from the other program, and choose the new file.")},
    {"The vault does not take it",
     QT_TRANSLATE_NOOP("ImportRemarks", "Shorten it in the other program and import again.")},
    {"import it in blocks", QT_TRANSLATE_NOOP("ImportRemarks", "Choose “One memory a block” and look again.")},
    {"is larger than", QT_TRANSLATE_NOOP("ImportRemarks", "Divide it in the other program, or keep it elsewhere.")},
    {"is longer than", QT_TRANSLATE_NOOP("ImportRemarks", "Divide it in the other program and import again.")},
    {"It is too large", QT_TRANSLATE_NOOP("ImportRemarks", "Keep it elsewhere, and write here where it is.")},
    {"This is larger than the program accepts",
     QT_TRANSLATE_NOOP("ImportRemarks", "Keep it elsewhere, and write here where it is.")},
    {"unpacks to far more",
     QT_TRANSLATE_NOOP("ImportRemarks", "Export once more from the other program, and choose the new file.")},
    {"The file cannot be read",
     QT_TRANSLATE_NOOP("ImportRemarks", "Check that you may read the file, then import again.")},
    {"The folder cannot be read",
     QT_TRANSLATE_NOOP("ImportRemarks", "Check that you may open the folder, then import again.")},
    {"It is a link;", QT_TRANSLATE_NOOP("ImportRemarks", "Put the file itself into the folder, then import again.")},
    {"file is not in the folder",
     QT_TRANSLATE_NOOP("ImportRemarks", "Put the file into the folder, then import again.")},
    {"It does not lie in the folder",
     QT_TRANSLATE_NOOP("ImportRemarks", "Put the file into the folder, then import again.")},
    {"Its bytes are not beside the file",
     QT_TRANSLATE_NOOP("ImportRemarks",
                       "Put the folder of the same name with “.files” beside the file, then import again.")},
    {"has no SHA-256", QT_TRANSLATE_NOOP("ImportRemarks", "Export once more with a program that writes it.")},
    {"It is not in the export", QT_TRANSLATE_NOOP("ImportRemarks", "Export once more with all files, if you miss it.")},
    {"The export holds nothing with this id",
     QT_TRANSLATE_NOOP("ImportRemarks", "Export once more with all files, if you miss it.")},
    {"folders deep", QT_TRANSLATE_NOOP("ImportRemarks", "Import that folder alone.")},
    {"no note shows or links it",
     QT_TRANSLATE_NOOP("ImportRemarks", "Link it from a note and import again, if you want it.")},
    {"No note shows or links this file",
     QT_TRANSLATE_NOOP("ImportRemarks", "Link it from a note and import again, if you want it.")},
    {"It is no Markdown", QT_TRANSLATE_NOOP("ImportRemarks", "Import it as plain text, if you want it.")},
    {"front matter is not understood",
     QT_TRANSLATE_NOOP("ImportRemarks", "Mend the lines between the two --- and import again.")},
    {"It is not JSON", QT_TRANSLATE_NOOP("ImportRemarks", "Mend this line in the file and import again.")},
    {"but no object", QT_TRANSLATE_NOOP("ImportRemarks", "Mend this line in the file and import again.")},
    {"It is no JSON object",
     QT_TRANSLATE_NOOP("ImportRemarks", "Export once more from the other program, and choose the new file.")},
    {"no text named content", QT_TRANSLATE_NOOP("ImportRemarks", "Give this line a “content” and import again.")},
    {"It is a program's own folder",
     QT_TRANSLATE_NOOP("ImportRemarks", "Nothing has to be done: no notes are kept there.")},
    {"There is no text in it", QT_TRANSLATE_NOOP("ImportRemarks", "Nothing has to be done: there is nothing to keep.")},
    {"There are no messages in it",
     QT_TRANSLATE_NOOP("ImportRemarks", "Nothing has to be done: there is nothing to keep.")},
    {"It holds zero bytes, so it is no text",
     QT_TRANSLATE_NOOP("ImportRemarks", "Save it as UTF-8 text and import again.")},
    {"was read as",
     QT_TRANSLATE_NOOP("ImportRemarks",
                       "Look whether its letters are right; if not, save it as UTF-8 and import again.")},
    {"neither an entity nor a relation",
     QT_TRANSLATE_NOOP("ImportRemarks", "Mend this line in the file and import again.")},
    {"The entity has no name", QT_TRANSLATE_NOOP("ImportRemarks", "Give it a name in the file and import again.")},
    {"an end that is no entity",
     QT_TRANSLATE_NOOP("ImportRemarks", "Mend the names in the file and import again, if the link matters.")},
    {"was not understood and was left out", QT_TRANSLATE_NOOP("ImportRemarks", "Look at this memory and fill it in.")},
    {"and was cut", QT_TRANSLATE_NOOP("ImportRemarks", "Look at this memory, and keep the rest in its text.")},
    {"Changed both here and there",
     QT_TRANSLATE_NOOP("ImportRemarks", "Look at this memory: what you wrote here was kept.")},
    {"ends inside quotes",
     QT_TRANSLATE_NOOP("ImportRemarks", "Look at the end of the file: a quotation mark is missing.")},
    {"Too many rows could not be read",
     QT_TRANSLATE_NOOP("ImportRemarks", "Save the table once more as CSV and choose the new file.")},
    {"They are on other branches",
     QT_TRANSLATE_NOOP("ImportRemarks", "Show that branch in ChatGPT and export again, if you want it.")},
    {"It passed between ChatGPT and a tool",
     QT_TRANSLATE_NOOP("ImportRemarks", "Nothing has to be done: it was never on the screen.")},
    {"It was hidden in the conversation",
     QT_TRANSLATE_NOOP("ImportRemarks", "Nothing has to be done: it was never on the screen.")},
    {"has no text.", QT_TRANSLATE_NOOP("ImportRemarks", "Nothing has to be done: there is nothing to keep.")},
    {"fields.",
     QT_TRANSLATE_NOOP("ImportRemarks", "Look at this row: a separator too many, or a quotation mark missing.")},
    {"One memory takes no more attachments",
     QT_TRANSLATE_NOOP("ImportRemarks", "Divide it in the other program and import again.")},
    {"It is no item of Joplin",
     QT_TRANSLATE_NOOP("ImportRemarks", "Nothing has to be done, unless a note is missing.")},
    {"It is no plain file",
     QT_TRANSLATE_NOOP("ImportRemarks", "Put the file itself into the archive, if you want it.")},
    {"that has no place here",
     QT_TRANSLATE_NOOP("ImportRemarks", "Nothing has to be done, unless you miss something.")},
    {"leads out of the archive",
     QT_TRANSLATE_NOOP("ImportRemarks", "Nothing has to be done: no export of Joplin holds such a name.")},
    {"The bytes of the file are not in the export",
     QT_TRANSLATE_NOOP("ImportRemarks", "Export once more with all files, if you miss it.")},
    {"The file is encrypted by Joplin",
     QT_TRANSLATE_NOOP("ImportRemarks", "Let Joplin finish decrypting, then export again.")},
    {"The file is too large", QT_TRANSLATE_NOOP("ImportRemarks", "Keep it elsewhere, and write here where it is.")},
    {"than can be kept in mind at once",
     QT_TRANSLATE_NOOP("ImportRemarks", "Export it in several parts, and import one after the other.")},
    {"There is another note with the same id",
     QT_TRANSLATE_NOOP("ImportRemarks", "Nothing has to be done, unless a note is missing.")},
    {"does not end in .txt",
     QT_TRANSLATE_NOOP("ImportRemarks", "Give it a name that ends in .txt and import again, if you want it.")},
    {"A part of it is damaged",
     QT_TRANSLATE_NOOP("ImportRemarks", "Export once more from the other program, and choose the new file.")},
};

} // namespace

QString remedyFor(const ImportRemark &remark)
{
    const auto found = std::ranges::find_if(
        kRemedies, [&](const Remedy &one) { return remark.why.contains(QLatin1String(one.sentence)); });
    return found == std::end(kRemedies) ? QString() : QCoreApplication::translate("ImportRemarks", found->remedy);
}

int ImportRemarks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ImportRemarks::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRemark &remark = m_all[m_rows[index.row()]];
    switch (role) {
    case WhatRole:
        return remark.what;
    case WhyRole:
        return remark.why;
    case RemedyRole:
        return remedyFor(remark);
    default:
        return {};
    }
}

QHash<int, QByteArray> ImportRemarks::roleNames() const
{
    return {{WhatRole, "what"}, {WhyRole, "why"}, {RemedyRole, "remedy"}};
}

bool ImportRemarks::isShown(const ImportRemark &remark) const
{
    return (remark.kind == ImportRemark::Kind::Skipped) == (m_shown == Shown::LeftOut);
}

void ImportRemarks::setShown(Shown shown)
{
    if (m_shown == shown)
        return;
    beginResetModel();
    m_shown = shown;
    m_rows.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (isShown(m_all[i]))
            m_rows.append(i);
    }
    endResetModel();
    Q_EMIT shownChanged();
    Q_EMIT countsChanged();
}

void ImportRemarks::clear()
{
    beginResetModel();
    m_all.clear();
    m_rows.clear();
    m_leftOut = 0;
    m_changed = 0;
    endResetModel();
    Q_EMIT countsChanged();
}

void ImportRemarks::add(const QList<ImportRemark> &remarks, qint64 leftOut, qint64 changed)
{
    m_leftOut += leftOut;
    m_changed += changed;
    const qsizetype first = m_all.size();
    m_all += remarks.first(std::min(remarks.size(), std::max<qsizetype>(0, kMost - first)));
    QList<qsizetype> rows;
    for (qsizetype i = first; i < m_all.size(); ++i) {
        if (isShown(m_all[i]))
            rows.append(i);
    }
    if (!rows.isEmpty()) {
        beginInsertRows({}, count(), count() + int(rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }
    if (leftOut + changed > 0)
        Q_EMIT countsChanged();
}

QString ImportRemarks::text() const
{
    QString out;
    for (const ImportRemark &remark : m_all) {
        const QString remedy = remedyFor(remark);
        out += remark.kind == ImportRemark::Kind::Skipped ? tr("Not imported: %1").arg(remark.what)
                                                          : tr("Changed: %1").arg(remark.what);
        out += u"\n    "_s + remark.why + (remedy.isEmpty() ? QString() : u' ' + remedy) + u'\n';
    }
    if (const qint64 more = m_leftOut + m_changed - m_all.size(); more > 0)
        out += tr("And %Ln more.", nullptr, int(more)) + u'\n';
    return out;
}

} // namespace mn::app
