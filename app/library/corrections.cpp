// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/corrections.h"

#include "library/correcting.h"
#include "library/librarycore.h"
#include "mention/kindtable.h"
#include "store/correctionstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Corrections)
};

Naming namingOf(const Mention &mention)
{
    return {mention.kind, mention.sub, mention.canonical};
}

} // namespace

Corrections::Corrections(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

Result<QList<Correction>> Corrections::ofVersion(const QString &versionUuid) const
{
    return m_core->from<CorrectionStore>(
        [&](CorrectionStore &store) { return store.ofVersion(versionUuid); });
}

Result<std::optional<Correction>> Corrections::behind(const QString &versionUuid,
                                                      const Mention &mention) const
{
    if (mention.origin == MentionOrigin::Machine)
        return std::nullopt;
    return ofVersion(versionUuid).transform([&](const QList<Correction> &corrections) {
        const auto found = std::ranges::find_if(corrections, [&](const Correction &correction) {
            return correction.verdict != CorrectionVerdict::Wrong && correction.anchor.span == mention.span &&
                   correction.naming == namingOf(mention);
        });
        return found == corrections.cend() ? std::nullopt : std::optional(*found);
    });
}

Result<void> Corrections::confirm(const QString &versionUuid, const Mention &mention)
{
    return judged(versionUuid, mention).and_then([&](const auto &judged) {
        Correction correction;
        correction.verdict = judged ? CorrectionVerdict::Confirmed : CorrectionVerdict::Missing;
        correction.naming = namingOf(mention);
        correction.judged = judged;
        return store(u"confirm-mention"_s, versionUuid, mention.span, correction);
    });
}

Result<void> Corrections::reject(const QString &versionUuid, const Mention &mention)
{
    const auto own = behind(versionUuid, mention);
    if (!own)
        return std::unexpected(own.error());
    if (*own && !(*own)->judged)
        return withdraw(**own);
    return judged(versionUuid, mention).and_then([&](const auto &judged) {
        Correction correction;
        correction.verdict = CorrectionVerdict::Wrong;
        correction.naming = namingOf(mention);
        correction.judged = judged;
        return store(u"reject-mention"_s, versionUuid, mention.span, correction);
    });
}

Result<void> Corrections::add(const QString &versionUuid, TextSpan span, const Naming &naming)
{
    Correction correction;
    correction.verdict = CorrectionVerdict::Missing;
    correction.naming = naming;
    return store(u"add-mention"_s, versionUuid, span, correction);
}

Result<void> Corrections::rename(const QString &versionUuid, const Mention &mention, const Naming &naming)
{
    return judged(versionUuid, mention).and_then([&](const auto &judged) {
        Correction correction;
        correction.verdict = judged ? CorrectionVerdict::Entity : CorrectionVerdict::Missing;
        correction.naming = naming;
        correction.judged = judged;
        return store(u"rename-mention"_s, versionUuid, mention.span, correction);
    });
}

Result<void> Corrections::resize(const QString &versionUuid, const Mention &mention, TextSpan span)
{
    if (!span.overlaps(mention.span))
        return std::unexpected(Error(ErrorCode::BadSpan,
                                     Words::tr("The passage is not where the mention stands"), {},
                                     Words::tr("Mark a new mention instead.")));
    return judged(versionUuid, mention).and_then([&](const auto &judged) {
        Correction correction;
        correction.verdict = judged ? CorrectionVerdict::Extent : CorrectionVerdict::Missing;
        correction.naming = namingOf(mention);
        correction.judged = judged;
        return store(u"resize-mention"_s, versionUuid, span, correction);
    });
}

Result<void> Corrections::withdraw(const Correction &correction)
{
    return m_core->write(u"withdraw-correction"_s, [&](Edit &edit) {
        return CorrectionStore(edit.database()).remove(edit, correction);
    });
}

/// What of the machine's the person judges: of a mention corrected before, what was judged then.
Result<std::optional<JudgedMention>> Corrections::judged(const QString &versionUuid,
                                                         const Mention &mention) const
{
    const auto own = behind(versionUuid, mention);
    if (!own)
        return std::unexpected(own.error());
    if (*own)
        return (*own)->judged;
    return JudgedMention{namingOf(mention), ruleName(mention.rule, mention.kind, mention.sub)};
}

Result<void> Corrections::store(const QString &label, const QString &versionUuid, TextSpan span,
                                const Correction &correction)
{
    return m_core->write(label, [&](Edit &edit) {
        Correction made = correction;
        made.analyst = m_core->analyst();
        return storeCorrection(edit, {versionUuid, span}, made);
    });
}

} // namespace Postilla
