// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/claimcodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// The codes of an enumeration, each in the place of its value.
template <typename Vocabulary>
struct Codes;

template <>
struct Codes<ClaimType>
{
    static constexpr std::array words{""_L1,           "quantity"_L1, "rule"_L1,  "event"_L1,
                                      "prediction"_L1, "causal"_L1,   "denial"_L1};
};
template <>
struct Codes<SourceKind>
{
    static constexpr std::array words{""_L1, "named"_L1, "anonymous"_L1, "document"_L1};
};
template <>
struct Codes<Hedge>
{
    static constexpr std::array words{""_L1, "none"_L1, "likely"_L1, "possible"_L1};
};
template <>
struct Codes<Polarity>
{
    static constexpr std::array words{"affirmed"_L1, "denied"_L1};
};
template <>
struct Codes<Credibility>
{
    static constexpr std::array words{""_L1, "1"_L1, "2"_L1, "3"_L1, "4"_L1, "5"_L1, "6"_L1};
};
template <>
struct Codes<Verdict>
{
    static constexpr std::array words{"unverified"_L1, "corroborated"_L1, "disputed"_L1, "refuted"_L1};
};

template <typename Vocabulary>
QString wordOf(Vocabulary value)
{
    return Codes<Vocabulary>::words.at(static_cast<std::size_t>(value));
}

} // namespace

QString codeOf(ClaimType type)
{
    return wordOf(type);
}

QString codeOf(SourceKind kind)
{
    return wordOf(kind);
}

QString codeOf(Hedge hedge)
{
    return wordOf(hedge);
}

QString codeOf(Polarity polarity)
{
    return wordOf(polarity);
}

QString codeOf(Credibility credibility)
{
    return wordOf(credibility);
}

QString codeOf(Verdict verdict)
{
    return wordOf(verdict);
}

template <typename Vocabulary>
Result<Vocabulary> fromCode(QStringView code)
{
    constexpr auto &words = Codes<Vocabulary>::words;
    const auto found = std::ranges::find_if(words, [code](QLatin1StringView word) { return code == word; });
    if (found == words.end()) {
        return std::unexpected(Error(ErrorCode::BadArgument,
                                     QCoreApplication::translate("ClaimCodes", "This is not a known value"),
                                     code.toString()));
    }
    return static_cast<Vocabulary>(found - words.begin());
}

template Result<ClaimType> fromCode(QStringView);
template Result<SourceKind> fromCode(QStringView);
template Result<Hedge> fromCode(QStringView);
template Result<Polarity> fromCode(QStringView);
template Result<Credibility> fromCode(QStringView);
template Result<Verdict> fromCode(QStringView);

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
