// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/tagacts.h"

#include "ui/claims/tagbar.h"
#include "ui/claims/tagpicker.h"
#include "ui/patience.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// The same word in every language of the window: analysts of one library may not share theirs.
const QString flagName = u"flag"_s;
} // namespace

TagActs::TagActs(TagBar *bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(bar, &TagBar::toggled, this, &TagActs::toggle);
}

void TagActs::setLibrary(Library *library)
{
    m_library = library;
    m_tags.clear();
    m_claim.reset();
    if (m_library)
        refresh();
}

void TagActs::refresh()
{
    auto tags = m_library->tags().all();
    if (tags)
        m_tags = *std::move(tags);
    else
        Q_EMIT failed(tags.error());
    m_bar->show(m_tags, m_claim);
}

void TagActs::show(const std::optional<Claim> &claim)
{
    m_claim = claim;
    m_bar->show(m_tags, m_claim);
}

bool TagActs::hasClaim()
{
    if (!m_claim)
        Q_EMIT told(tr("No claim is current. C makes one of the sentence."));
    return m_claim.has_value();
}

void TagActs::pick(QWidget *over, const QPoint &globalPlace)
{
    if (!hasClaim())
        return;
    auto *picker = new TagPicker(m_tags, m_claim->tags, over);
    // Queued: the picker is closing when it speaks, and a write waits in an event loop of its own.
    connect(picker, &Picker::chosen, this, &TagActs::toggle, Qt::QueuedConnection);
    connect(picker, &Picker::typed, this, &TagActs::create, Qt::QueuedConnection);
    picker->popupAt(globalPlace);
}

void TagActs::toggleKey(int key)
{
    const Tag *tag = m_bar->tagOfKey(key);
    if (!tag)
        Q_EMIT told(tr("No tag has the key %1. T makes tags; the first nine get a key.").arg(key));
    else
        toggle(tag->uuid);
}

void TagActs::toggleFlag()
{
    const auto flag = std::ranges::find_if(
        m_tags, [](const Tag &tag) { return tag.name.compare(flagName, Qt::CaseInsensitive) == 0; });
    if (flag == m_tags.cend())
        create(flagName);
    else
        toggle(flag->uuid);
}

void TagActs::toggle(const QString &tagUuid)
{
    if (!hasClaim())
        return;
    Claim claim = *m_claim;
    if (!claim.tags.removeOne(tagUuid))
        claim.tags.append(tagUuid);
    const auto changed =
        patiently([claims = m_library->claims(), claim]() mutable { return claims.edit(claim); });
    if (changed)
        Q_EMIT stored(*changed);
    else
        Q_EMIT failed(changed.error());
}

void TagActs::create(const QString &name)
{
    if (!hasClaim())
        return;
    const auto changed = patiently([claims = m_library->claims(), claim = *m_claim, name]() mutable {
        return claims.edit(claim, {name});
    });
    if (!changed) {
        Q_EMIT failed(changed.error());
        return;
    }
    refresh();
    Q_EMIT stored(*changed);
}

} // namespace Postilla
