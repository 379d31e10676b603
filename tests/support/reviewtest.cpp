// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reviewtest.h"

#include "library/reviewsummary.h"
#include "review/reviewmode.h"
#include "ui/review/carddetails.h"
#include "ui/review/cardview.h"
#include "ui/review/passageview.h"
#include "ui/review/reviewpage.h"
#include "ui/review/sessionlist.h"
#include "ui/review/sessionrunner.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla::Test {

const QString flatSentence =
    u"China's customs blocked 30,000 H20 chips in Shenzhen on Tuesday, the ministry said."_s;
const QString likelySentence =
    u"Beijing will likely approve imports of the H200 chip in March, officials said."_s;
const QString stockSentence = u"Nvidia had 900,000 H20 chips in stock, officials told Reuters on Monday."_s;
const QString laterStockSentence =
    u"Nvidia had 640,000 H20 chips in stock, officials told Reuters on Friday."_s;
const QString otherStockSentence = u"Nvidia has 500,000 H20s in stock."_s;

ReviewWindow::ReviewWindow(const QStringList &bodies)
{
    int number = 0;
    for (const QString &body : bodies) {
        ++number;
        QFile file(m_articles.filePath(u"%1.txt"_s.arg(number)));
        const QString text =
            u"Article %1\n\nChip Wire, %2 March 2025\n\n%3\n"_s.arg(number).arg(number).arg(body);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) <= 0)
            qFatal("an article cannot be written");
    }
    m_on = std::make_unique<WindowOnLibrary>(QStringList{m_articles.path()});
}

void ReviewWindow::openPage()
{
    press(u"Ctrl+2"_s);
    QTRY_VERIFY(page() && page()->isVisible());
    QTRY_VERIFY(QApplication::focusWidget() && page()->isAncestorOf(QApplication::focusWidget()));
}

void ReviewWindow::tabTo(const QString &objectName)
{
    for (int step = 0; step < 60 && QApplication::focusWidget()->objectName() != objectName; ++step)
        press(u"Tab"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), objectName);
}

void ReviewWindow::tabToButton(const QString &text)
{
    const auto isThere = [&] {
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return button && button->text().remove(u'&') == text;
    };
    for (int step = 0; step < 60 && !isThere(); ++step)
        press(u"Tab"_s);
    QVERIFY2(isThere(), qPrintable(text));
}

void ReviewWindow::choose(QComboBox *box, const QString &text)
{
    QCOMPARE(QApplication::focusWidget(), box);
    press(u"Home"_s);
    for (int step = 0; step < box->count() && box->currentText() != text; ++step)
        press(u"Down"_s);
    QCOMPARE(box->currentText(), text);
}

void ReviewWindow::start(QueueKind queue)
{
    if (!page() || !page()->isVisible())
        openPage();
    auto *box = named<QComboBox>(u"review_queue"_s);
    tabTo(u"review_queue"_s);
    choose(box, queueName(queue));
    if (queue == QueueKind::Mentions)
        chooseMentions();
    tabToButton(u"Start the Session"_s);
    press(u"Return"_s);
    QTRY_VERIFY(runner() && !runner()->isLooking());
}

void ReviewWindow::chooseMentions()
{
    auto *rules = named<QComboBox>(u"review_rule"_s);
    QTRY_VERIFY(rules->count() > 0);
    const int named = rules->findText(u"H20"_s, Qt::MatchContains);
    const int found = rules->findText(u"Designations"_s, Qt::MatchContains);
    tabTo(u"review_rule"_s);
    choose(rules, rules->itemText(named >= 0 ? named : found));
}

void ReviewWindow::importAgain(const QString &body)
{
    const QString path = m_on->folder() + u"/again.txt"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"First\n\n%1\n\nLink alla fonte: https://news.example/first\n"_s.arg(body).toUtf8());
    file.close();
    QVERIFY(library().import({path}, {.update = true}).future().result().has_value());
}

ReviewPage *ReviewWindow::page() const
{
    return m_on->window().findChild<ReviewPage *>();
}

CardView *ReviewWindow::card() const
{
    return m_on->window().findChild<CardView *>();
}

SessionList *ReviewWindow::sessions() const
{
    return m_on->window().findChild<SessionList *>();
}

SessionRunner *ReviewWindow::runner() const
{
    return m_on->window().findChild<SessionRunner *>();
}

QString ReviewWindow::quote() const
{
    return card() && card()->isVisible() ? card()->passage()->passage().quote : QString();
}

QString ReviewWindow::item() const
{
    return runner() && runner()->card() ? runner()->card()->item.key : QString();
}

QString ReviewWindow::rulings()
{
    const auto lines = library().reviews().all();
    if (!lines || lines->isEmpty())
        return {};
    const auto summary = library().reviews().summary(lines->constFirst().session.uuid);
    QStringList rulings;
    for (const DecidedItem &item : summary ? summary->decisions : QList<DecidedItem>())
        rulings.append(rulingName(item.decision.ruling));
    return rulings.join(u' ');
}

bool ReviewWindow::says(const QString &words) const
{
    const MainWindow &window = m_on->window();
    const bool isOnLabel = std::ranges::any_of(window.findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
    const auto *details = window.findChild<CardDetails *>();
    return isOnLabel || (details && details->isVisible() && details->text().contains(words));
}

Claim ReviewWindow::make(const QString &sentence)
{
    const auto documents = library().documents();
    for (const DocumentListRow &row : documents ? *documents : QList<DocumentListRow>()) {
        const auto version = library().currentVersion(row.uuid);
        const qsizetype start = version ? version->text.indexOf(sentence) : -1;
        if (start < 0)
            continue;
        const auto claim = library().claims().create(version->uuid, {start, start + sentence.size()});
        if (claim)
            return *claim;
    }
    qFatal("no claim can be made of: %ls", qUtf16Printable(sentence));
}

void ReviewWindow::settle()
{
    QTest::qWait(30);
}

std::unique_ptr<ReviewWindow> windowOnEveryQueue()
{
    auto window = std::make_unique<ReviewWindow>(
        QStringList{flatSentence + u" The H20 is old."_s, likelySentence, otherStockSentence});
    const QString both = stockSentence + u' ' + laterStockSentence;
    window->importAgain(both);
    for (const QString &sentence : {stockSentence, laterStockSentence, otherStockSentence})
        window->make(sentence);
    window->importAgain(
        QString(both).replace(u"900,000"_s, u"800,000"_s).replace(u"640,000"_s, u"650,000"_s));
    return window;
}

void addEveryQueue()
{
    QTest::addColumn<QueueKind>("queue");
    for (const QueueKind queue : {QueueKind::Candidates, QueueKind::Pairs, QueueKind::Anchors,
                                  QueueKind::Mentions, QueueKind::Unverified})
        QTest::newRow(qPrintable(codeOf(queue))) << queue;
}

} // namespace Postilla::Test
