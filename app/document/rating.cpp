// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/rating.h"

#include <QCoreApplication>

namespace Postilla {

QString reliabilityText(Reliability reliability)
{
    if (reliability == Reliability::NotJudged)
        return {};
    return QChar(u'A' + static_cast<int>(reliability) - static_cast<int>(Reliability::A));
}

Result<Reliability> parseReliability(QStringView text)
{
    if (text.isEmpty())
        return Reliability::NotJudged;
    const char16_t letter = text.size() == 1 ? text.front().toUpper().unicode() : u'\0';
    if (letter < u'A' || letter > u'F') {
        return std::unexpected(
            Error(ErrorCode::BadArgument, QCoreApplication::translate("Rating", "This is not a reliability"),
                  text.toString(),
                  QCoreApplication::translate("Rating", "Give a letter from A to F, or nothing.")));
    }
    return static_cast<Reliability>(static_cast<int>(Reliability::A) + (letter - u'A'));
}

} // namespace Postilla
