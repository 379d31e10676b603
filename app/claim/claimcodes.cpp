// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/claimcodes.h"

#include <QCoreApplication>

namespace Postilla {

QString ratingText(const Rating &rating)
{
    return reliabilityText(rating.reliability) + codeOf(rating.credibility);
}

Result<Rating> parseRating(QStringView typed)
{
    const QStringView text = typed.trimmed();
    const bool startsWithLetter = !text.isEmpty() && text.front().isLetter();
    const auto reliability = parseReliability(startsWithLetter ? text.first(1) : QStringView());
    const auto credibility = fromCode<Credibility>(startsWithLetter ? text.sliced(1) : text);
    if (!reliability || !credibility) {
        return std::unexpected(
            Error(ErrorCode::BadArgument, QCoreApplication::translate("Rating", "This is not a rating"),
                  typed.toString(),
                  QCoreApplication::translate(
                      "Rating", "Write a letter from A to F for the source and a digit from 1 to 6 for "
                                "the information: B2.")));
    }
    return Rating{*reliability, *credibility};
}

} // namespace Postilla
