// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/rulepacks.h"

#include "mention/packhighlighter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <vector>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RulePack)
};

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Error(ErrorCode::FileUnreadable, Words::tr("The file cannot be read"), path, file.errorString()));
    return file.readAll();
}

Error tooSlow(const QString &file, qsizetype line)
{
    return {ErrorCode::LexiconInvalid, Words::tr("The rule pack takes too long and is switched off"),
            Words::tr("%1, at line %2 of a text").arg(file).arg(line),
            Words::tr("Simplify its expressions, and start Postilla again.")};
}

} // namespace

/// KSyntaxHighlighting reads copies of the files, so that what was checked cannot change any more.
struct RulePacks::Loaded
{
    struct Pack
    {
        QString file;
        RulePack pack;
        QString folder;
        mutable std::atomic<bool> isOff = false;
    };

    void take(const QString &file, const EntryKinds &known);
    Result<QString> copy(const QString &file, const RulePack &pack) const;
    void switchOff(const Pack &pack, qsizetype line);

    QTemporaryDir copies;
    std::vector<std::unique_ptr<Pack>> packs;
    QString revision;
    Listener listener;
    /// Guards the states.
    std::mutex mutex;
    QList<RulePackState> states;
};

void RulePacks::Loaded::take(const QString &file, const EntryKinds &known)
{
    const auto pack = bytesOf(file).and_then(
        [&](const QByteArray &bytes) { return RulePack::read(QFileInfo(file).fileName(), bytes, known); });
    if (!pack) {
        states.append({file, {}, pack.error()});
        return;
    }
    const auto folder = copy(file, *pack);
    states.append({file, pack->name, folder ? std::nullopt : std::optional(folder.error())});
    if (folder)
        packs.push_back(std::make_unique<Pack>(file, *pack, *folder));
}

/// Also asks KSyntaxHighlighting, which has rules of its own about names and versions.
Result<QString> RulePacks::Loaded::copy(const QString &file, const RulePack &pack) const
{
    QString folder = copies.filePath(QString::number(states.size()));
    QFile written(folder + u"/syntax/pack.xml"_s);
    if (!QDir().mkpath(folder + u"/syntax"_s) || !written.open(QIODevice::WriteOnly) ||
        written.write(pack.bytes) != pack.bytes.size() || !written.flush()) {
        return std::unexpected(Error(ErrorCode::FileUnwritable, Words::tr("The rule pack cannot be copied"),
                                     written.fileName(), written.errorString()));
    }
    if (PackHighlighter(folder, pack).isValid())
        return folder;
    return std::unexpected(
        Error(ErrorCode::LexiconInvalid, Words::tr("KSyntaxHighlighting takes no such file"), file,
              Words::tr("Give its language a name of its own, a version and a kateversion.")));
}

void RulePacks::Loaded::switchOff(const Pack &pack, qsizetype line)
{
    if (pack.isOff.exchange(true))
        return;
    const Error error = tooSlow(pack.file, line);
    qWarning().noquote() << error.message();
    {
        const std::scoped_lock lock(mutex);
        std::ranges::find(states, pack.file, &RulePackState::file)->trouble = error;
    }
    if (listener)
        listener(error);
}

namespace {

/// The calling thread's highlighter for a pack; it keeps those of one set of packs.
PackHighlighter &highlighterFor(const QString &set, const QString &folder, const RulePack &pack)
{
    thread_local QString current;
    thread_local QHash<QString, std::shared_ptr<PackHighlighter>> highlighters;
    if (current != set)
        highlighters.clear();
    current = set;
    auto &highlighter = highlighters[folder];
    if (!highlighter)
        highlighter = std::make_shared<PackHighlighter>(folder, pack);
    return *highlighter;
}

bool overlapsAny(const Mention &mention, const QList<TextSpan> &spans)
{
    return std::ranges::any_of(spans, [&](TextSpan span) { return span.overlaps(mention.span); });
}

/// Both sorted; one of `more` counts where none of its kind stands.
QList<Mention> merged(const QList<Mention> &mentions, const QList<Mention> &more, const QList<TextSpan> &skip)
{
    QList<Mention> all = mentions;
    QHash<MentionKind, QList<TextSpan>> taken;
    for (const Mention &mention : mentions)
        taken[mention.kind].append(mention.span);
    for (const Mention &mention : more) {
        // Of spans that do not overlap only the last that starts before this one's end can meet it.
        const QList<TextSpan> &spans = taken[mention.kind];
        const auto after = std::ranges::lower_bound(spans, mention.span.end, {}, &TextSpan::start);
        const bool meets = after != spans.begin() && std::prev(after)->overlaps(mention.span);
        if (!meets && !overlapsAny(mention, skip))
            all.append(mention);
    }
    std::ranges::stable_sort(all, {}, &Mention::span);
    return all;
}

} // namespace

RulePacks::RulePacks(std::unique_ptr<Loaded> loaded)
    : m_loaded(std::move(loaded))
{
}

RulePacks::~RulePacks() = default;

QString RulePacks::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/postilla/rulepacks"_s;
}

QStringList RulePacks::filesIn(const QString &folder)
{
    QStringList files;
    const QFileInfoList found = QDir(folder).entryInfoList({u"*.xml"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : found)
        files.append(file.filePath());
    return files;
}

std::shared_ptr<const RulePacks> RulePacks::load(const QString &folder, const EntryKinds &known,
                                                 Listener listener)
{
    return loadFiles(filesIn(folder), known, std::move(listener));
}

std::shared_ptr<const RulePacks> RulePacks::loadFiles(const QStringList &files, const EntryKinds &known,
                                                      Listener listener)
{
    auto loaded = std::make_unique<Loaded>();
    loaded->listener = std::move(listener);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &file : files)
        loaded->take(file, known);
    for (const auto &pack : loaded->packs)
        hash.addData(QCryptographicHash::hash(pack->pack.bytes, QCryptographicHash::Sha256));
    if (!loaded->packs.empty())
        loaded->revision = QString::fromLatin1(hash.result().first(8).toHex());
    return std::shared_ptr<const RulePacks>(new RulePacks(std::move(loaded)));
}

QList<RulePackState> RulePacks::states() const
{
    const std::scoped_lock lock(m_loaded->mutex);
    return m_loaded->states;
}

const QString &RulePacks::revision() const
{
    return m_loaded->revision;
}

QList<Mention> RulePacks::addTo(const QList<Mention> &mentions, QStringView text,
                                const QList<TextSpan> &skip) const
{
    QList<Mention> all = mentions;
    for (const auto &pack : m_loaded->packs) {
        if (pack->isOff)
            continue;
        const PackHighlighter::Found found =
            highlighterFor(m_loaded->copies.path(), pack->folder, pack->pack).find(text);
        all = merged(all, found.mentions, skip);
        if (found.slowLine != 0)
            m_loaded->switchOff(*pack, found.slowLine);
    }
    return all;
}

} // namespace Postilla
