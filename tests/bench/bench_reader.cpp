// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_reader: from a text of 10 MB with 10,000 mentions in memory to its first painted page, in the reader
// and in a bare QPlainTextEdit by turns. Exit status 1 where the reader takes more than 1.3 times as long.

#include "ui/reader/reader.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;
constexpr double bar = 1.3;
constexpr qsizetype textLength = 10'000'000;
constexpr int mentionCount = 10'000;

DocumentVersion longVersion()
{
    const QString paragraph =
        u"Il ministero non ha confermato gli ordini di schede H20, che secondo la stampa valgono più "
        u"di quanto dichiarato nel trimestre; the company declined to comment on the shipments, "
        u"and said that the licences are under review.\n"_s;
    DocumentVersion version;
    version.text.reserve(textLength + paragraph.size());
    while (version.text.size() < textLength)
        version.text += paragraph;
    return version;
}

QList<Mention> evenly(const QString &text)
{
    QList<Mention> mentions;
    const qsizetype apart = text.size() / mentionCount;
    for (int number = 0; number < mentionCount; ++number) {
        const qsizetype start = number * apart;
        const auto kind = static_cast<MentionKind>(number % 7);
        mentions.append({{start, start + 10}, kind, MentionSub::None, u"NVIDIA H20"_s, {}});
    }
    return mentions;
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Time to the first page of `widget`, which has just been made.
double firstPaint(QPlainTextEdit &widget, const std::function<void()> &load)
{
    widget.resize(1000, 800);
    widget.show();
    QApplication::processEvents();
    return milliseconds([&] {
        load();
        widget.repaint();
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const DocumentVersion version = longVersion();
    const QList<Mention> mentions = evenly(version.text);
    QList<double> ours;
    QList<double> plains;
    for (int round = 0; round < rounds; ++round) {
        QPlainTextEdit plain;
        plains.append(firstPaint(plain, [&] { plain.setPlainText(version.text); }));
        Reader reader;
        ours.append(firstPaint(reader, [&] { reader.setVersion(version, mentions); }));
    }
    const double ratio = median(ours) / median(plains);
    std::printf("reader %.0f ms, QPlainTextEdit %.0f ms, ratio %.2f (bar %.1f)\n", median(ours),
                median(plains), ratio, bar);
    return ratio <= bar ? 0 : 1;
}
