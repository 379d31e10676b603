// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagewords.h"

#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Postilla::Bench {

namespace {

constexpr int letters = 26;
constexpr int digits = 5;
constexpr auto stems =
    std::to_array<QLatin1StringView>({"the"_L1, "di"_L1, "chip"_L1, "export"_L1, "ordin"_L1, "a"_L1,
                                      "licen"_L1, "e"_L1, "il"_L1, "contr"_L1, "said"_L1, "per"_L1, "of"_L1});

/// "orders-aabcd": a stem and the number in letters; a hyphen would let a line break there.
QString word(int number)
{
    QString text = stems.at(static_cast<std::size_t>(number) % stems.size()) + u'q';
    for (int place = 0, rest = number; place < digits; ++place, rest /= letters)
        text += QChar(u'a' + rest % letters);
    return text;
}

int numberOf(QStringView code)
{
    int number = 0;
    for (qsizetype place = code.size() - 1; place >= 0; --place)
        number = number * letters + (code[place].unicode() - u'a');
    return number;
}

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s failed", qUtf8Printable(program));
    return process.readAllStandardOutput();
}

} // namespace

QString uniqueWords(int count)
{
    constexpr int sentence = 17;
    constexpr int paragraph = 85;
    QString text;
    for (int number = 0; number < count; ++number) {
        text += word(number);
        if (number % paragraph == paragraph - 1)
            text += u".\n\n"_s;
        else
            text += number % sentence == sentence - 1 ? u". "_s : u" "_s;
    }
    return text;
}

int pagesIn(const QString &path)
{
    static const QRegularExpression pages(u"Pages: +([0-9]+)"_s);
    return pages.match(QString::fromUtf8(output(u"pdfinfo"_s, {path}))).captured(1).toInt();
}

int wordsNotOnce(const QString &path, int count)
{
    static const QRegularExpression each(u"\\b[a-z]+q([a-z]{5})\\b"_s);
    std::vector<int> seen(static_cast<std::size_t>(count), 0);
    const QString text = QString::fromUtf8(output(u"pdftotext"_s, {path, u"-"_s}));
    for (const auto &match : each.globalMatch(text)) {
        const int number = numberOf(match.capturedView(1));
        if (number < count && match.captured() == word(number))
            ++seen[static_cast<std::size_t>(number)];
    }
    return static_cast<int>(std::ranges::count_if(seen, [](int times) { return times != 1; }));
}

} // namespace Postilla::Bench
