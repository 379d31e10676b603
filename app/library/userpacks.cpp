// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/userpacks.h"

#include "library/librarycore.h"
#include "store/lexiconstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UserPacks)
};

QString placeFor(const QString &path)
{
    return RulePacks::folder() + u'/' + QFileInfo(path).completeBaseName() + u".xml"_s;
}

Result<QString> freePlaceFor(const QString &path)
{
    const QString place = placeFor(path);
    if (!QFile::exists(place))
        return place;
    return std::unexpected(Error(ErrorCode::Conflict, Words::tr("There is a rule pack of that file name"),
                                 place, Words::tr("Remove it first, or give the new file another name.")));
}

Error unwritable(const QString &path, const QString &reason)
{
    return {ErrorCode::FileUnwritable, Words::tr("The rule pack cannot be copied"), path, reason};
}

Result<void> copyTo(const QString &place, const QString &path)
{
    QFile source(path);
    QSaveFile target(place);
    if (!source.open(QIODevice::ReadOnly))
        return std::unexpected(Error(ErrorCode::FileUnreadable, Words::tr("The file cannot be read"), path,
                                     source.errorString()));
    if (!QDir().mkpath(RulePacks::folder()) || !target.open(QIODevice::WriteOnly))
        return std::unexpected(unwritable(place, target.errorString()));
    target.write(source.readAll());
    if (!target.commit())
        return std::unexpected(unwritable(place, target.errorString()));
    return {};
}

} // namespace

UserPacks::UserPacks(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

Result<QList<RulePackState>> UserPacks::states() const
{
    return m_core->finder().transform([](const LibraryFinder &finder) { return finder.packs->states(); });
}

Job<LexiconPreview> UserPacks::previewAdded(const QString &path) const
{
    return LibraryCore::start<LexiconPreview>(m_core, [path](LibraryCore &core, const Progress &progress) {
        return freePlaceFor(path).and_then([&](const QString &) {
            return previewPacks(core, RulePacks::filesIn(RulePacks::folder()) + QStringList{path}, {path},
                                progress);
        });
    });
}

Job<LexiconPreview> UserPacks::previewRemoved(const QString &file) const
{
    return LibraryCore::start<LexiconPreview>(m_core, [file](LibraryCore &core, const Progress &progress) {
        QStringList left = RulePacks::filesIn(RulePacks::folder());
        left.removeOne(file);
        return previewPacks(core, left, {}, progress);
    });
}

Result<void> UserPacks::add(const QString &path)
{
    const auto kinds = m_core->from<LexiconStore>([](LexiconStore &store) { return store.kinds(); });
    if (!kinds)
        return std::unexpected(kinds.error());
    const RulePackState state = RulePacks::loadFiles({path}, EntryKinds(*kinds))->states().first();
    if (const auto &trouble = state.trouble)
        return std::unexpected(*trouble);
    return freePlaceFor(path)
        .and_then([&](const QString &place) { return copyTo(place, path); })
        .transform([this] { readAgain(); });
}

Result<void> UserPacks::remove(const QString &file)
{
    if (!QFile::moveToTrash(file)) {
        return std::unexpected(Error(ErrorCode::FileUnwritable,
                                     Words::tr("The rule pack cannot be put into the waste bin"), file,
                                     Words::tr("Delete the file yourself, then have the packs read again.")));
    }
    readAgain();
    return {};
}

void UserPacks::readAgain()
{
    m_core->tellPackFolderChanged();
}

} // namespace Postilla
