// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "everykind.h"

#include "changes.h"
#include "store/edit.h"
#include "store/undostack.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct KindOfChange
{
    QLatin1StringView name;
    Result<void> (*make)(Edit &, int);
};

/// Those up to addVersion make all that a later turn needs under a new text.
constexpr auto kinds = std::to_array<KindOfChange>({
    {"addDocument"_L1, Changes::addDocument},
    {"editDocument"_L1, Changes::editDocument},
    {"addTag"_L1, Changes::addTag},
    {"editTag"_L1, Changes::editTag},
    {"addClaim"_L1, Changes::addClaim},
    {"tagClaim"_L1, Changes::tagClaim},
    {"addFigure"_L1, Changes::addFigure},
    {"confirmFigure"_L1, Changes::confirmFigure},
    {"nameEntities"_L1, Changes::nameEntities},
    {"relateClaims"_L1, Changes::relateClaims},
    {"addQuestion"_L1, Changes::addQuestion},
    {"addJudgement"_L1, Changes::addJudgement},
    {"judgeAnew"_L1, Changes::judgeAnew},
    {"hangTag"_L1, Changes::hangTag},
    {"addCorrection"_L1, Changes::addCorrection},
    {"addVersion"_L1, Changes::addVersion},
    {"correctFigure"_L1, Changes::correctFigure},
    {"dismissPair"_L1, Changes::dismissPair},
    {"editRelation"_L1, Changes::editRelation},
    {"editQuestion"_L1, Changes::editQuestion},
    {"handOver"_L1, Changes::handOver},
    {"removeFigureCorrection"_L1, Changes::removeFigureCorrection},
    {"removeCorrection"_L1, Changes::removeCorrection},
    {"removeFigure"_L1, Changes::removeFigure},
    {"forgetEntities"_L1, Changes::forgetEntities},
    {"removeRelation"_L1, Changes::removeRelation},
    {"removeClaim"_L1, Changes::removeClaim},
    {"mergeTags"_L1, Changes::mergeTags},
    {"removeTag"_L1, Changes::removeTag},
    {"removeQuestion"_L1, Changes::removeQuestion},
    {"removeJudgement"_L1, Changes::removeJudgement},
    {"startReview"_L1, Changes::startReview},
    {"decideItem"_L1, Changes::decideItem},
    {"decideAnew"_L1, Changes::decideAnew},
    {"closeReview"_L1, Changes::closeReview},
    {"saveSearch"_L1, Changes::saveSearch},
    {"editSearch"_L1, Changes::editSearch},
    {"removeSearch"_L1, Changes::removeSearch},
    {"addKind"_L1, Changes::addKind},
    {"editKind"_L1, Changes::editKind},
    {"addEntry"_L1, Changes::addEntry},
    {"retireEntry"_L1, Changes::retireEntry},
    {"removeEntry"_L1, Changes::removeEntry},
    {"removeKind"_L1, Changes::removeKind},
    {"removeDocument"_L1, Changes::removeDocument},
});

} // namespace

Result<void> changeOfKind(Edit &edit, int count)
{
    return kinds.at(static_cast<std::size_t>(count) % kinds.size()).make(edit, count);
}

int kindsOfChange()
{
    return static_cast<int>(kinds.size());
}

int turnsOf(QLatin1StringView name, int changes)
{
    const auto found = std::ranges::find(kinds, name, &KindOfChange::name);
    const auto place = static_cast<int>(found - kinds.begin());
    return found == kinds.end() ? 0 : (changes - 1 - place + kindsOfChange()) / kindsOfChange();
}

Result<void> undoAndRedo(Database &database, int count)
{
    auto edit = Edit::begin(database, Act::start(u"bruno"_s, u"add-tag"_s));
    if (!edit)
        return std::unexpected(edit.error());
    UndoStack stack(database, u"bruno"_s);
    return Changes::addTag(*edit, -count)
        .and_then([&] { return edit->commit(); })
        .and_then([&] { return stack.undo(); })
        .and_then([&](const UndoStep &) { return stack.redo(); })
        .and_then([&](const UndoStep &) { return stack.undo(); })
        .transform([](const UndoStep &) {});
}

} // namespace Postilla
