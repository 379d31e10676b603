// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/mutations.h"

#include "support/testdata.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Postilla::Test {

namespace {

constexpr qsizetype largestInput = 64 * 1024;

/// What grammars and decoders trip over.
constexpr std::array hostile{
    "\0"_L1,
    "\n"_L1,
    "\t"_L1,
    "{"_L1,
    "}"_L1,
    ","_L1,
    ";"_L1,
    "/"_L1,
    ".."_L1,
    "!"_L1,
    "-"_L1,
    "$"_L1,
    "%"_L1,
    "€"_L1,
    "999999999"_L1,
    "0"_L1,
    "1e309"_L1,
    "1.000.000.000.000.000"_L1,
    "tra "_L1,
    "between "_L1,
    " milioni di "_L1,
    " percent"_L1,
    "<"_L1,
    "</p>"_L1,
    "<!--"_L1,
    "<script>"_L1,
    "&#xd800;"_L1,
    "&amp"_L1,
    "\xf0\x9f\x92\xa5"_L1,
    "\xed\xa0\x80"_L1,
    "\xcc\x81"_L1,
    "\xe2\x80\x8f"_L1,
};

qsizetype below(qsizetype limit, std::mt19937 &random)
{
    return limit <= 0 ? 0 : static_cast<qsizetype>(random() % static_cast<quint64>(limit));
}

QByteArray pieceOf(const QByteArray &bytes, std::mt19937 &random)
{
    constexpr qsizetype longestPiece = 200;
    const qsizetype start = below(bytes.size(), random);
    return bytes.mid(start, 1 + below(longestPiece, random));
}

} // namespace

Mutations::Mutations(const QString &folder)
{
    const QDir seeds(dataPath(u"../fuzz/seeds/"_s + folder));
    for (const QFileInfo &seed : seeds.entryInfoList(QDir::Files, QDir::Name))
        m_seeds.append(readFile(seed.filePath()));
    if (m_seeds.isEmpty())
        qFatal("no seeds in %s", qUtf8Printable(seeds.path()));
}

void Mutations::mutate(QByteArray &bytes, std::mt19937 &random) const
{
    const qsizetype at = below(bytes.size() + 1, random);
    switch (random() % 6) {
    case 0:
        if (at < bytes.size())
            bytes[at] = static_cast<char>(random());
        break;
    case 1: {
        const QLatin1StringView word = hostile.at(random() % hostile.size());
        bytes.insert(at, QByteArrayView(word.data(), word.size()));
        break;
    }
    case 2:
        bytes.remove(at, 1 + below(40, random));
        break;
    case 3:
        bytes.insert(at, pieceOf(bytes, random).repeated(1 + below(20, random)));
        break;
    case 4:
        bytes.insert(at, pieceOf(m_seeds.at(below(m_seeds.size(), random)), random));
        break;
    default:
        bytes.truncate(at);
    }
    bytes.truncate(largestInput);
}

QByteArray Mutations::input(quint32 number) const
{
    constexpr qsizetype mostMutations = 12;
    std::mt19937 random(number);
    QByteArray bytes = m_seeds.at(below(m_seeds.size(), random));
    for (qsizetype left = 1 + below(mostMutations, random); left > 0; --left)
        mutate(bytes, random);
    return bytes;
}

void fuzz(const Mutations &mutations, const std::function<QByteArray(const QByteArray &input)> &check)
{
    constexpr int usualRounds = 200;
    const int asked = qEnvironmentVariableIntValue("POSTILLA_FUZZ_ROUNDS");
    const int rounds = asked > 0 ? asked : usualRounds;
    const auto first = static_cast<quint32>(qEnvironmentVariableIntValue("POSTILLA_FUZZ_FIRST"));
    for (quint32 number = first; number < first + static_cast<quint32>(rounds); ++number) {
        const QByteArray input = mutations.input(number);
        const QByteArray complaint = check(input);
        QVERIFY2(complaint.isEmpty(),
                 (QByteArray::number(number) + ": " + complaint + "\n" + input.left(2000)).constData());
    }
}

} // namespace Postilla::Test
