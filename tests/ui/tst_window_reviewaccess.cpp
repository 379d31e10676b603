// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewmode.h"
#include "support/reviewtest.h"
#include "ui/review/cardview.h"
#include "ui/review/reviewpage.h"
#include "ui/review/sessionrunner.h"

#include <QAccessible>
#include <QFile>
#include <QMetaEnum>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// The page Review as assistive technology sees it.
class TestWindowReviewAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_on = windowOnEveryQueue(); }
    void cleanup() { m_on.reset(); }

    void everythingThatTakesTheKeyboardHasAName_data() { addEveryQueue(); }
    void everythingThatTakesTheKeyboardHasAName();
    void theCardSaysAllThatItShows_data() { addEveryQueue(); }
    void theCardSaysAllThatItShows();
    void theTreeHoldsEveryPartOfTheCard_data() { addEveryQueue(); }
    void theTreeHoldsEveryPartOfTheCard();

private:
    QAccessibleInterface *tree() const { return QAccessible::queryAccessibleInterface(m_on->page()); }

    std::unique_ptr<ReviewWindow> m_on;
};

namespace {

QString named(QAccessibleInterface *face)
{
    return u"%1 “%2” %3"_s.arg(
        QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(face->role())),
        face->text(QAccessible::Name), face->text(QAccessible::Description));
}

/// What is in view of a tree, a line a node.
QStringList linesOf(QAccessibleInterface *face, int depth = 0)
{
    if (!face || face->state().invisible)
        return {};
    QStringList lines{QString(qsizetype(2) * depth, u' ') + named(face)};
    for (int place = 0; place < face->childCount(); ++place)
        lines += linesOf(face->child(place), depth + 1);
    return lines;
}

/// What in view takes the keyboard and has no name.
QStringList namelessIn(QAccessibleInterface *face)
{
    if (!face || face->state().invisible)
        return {};
    QStringList nameless;
    if (face->state().focusable && face->text(QAccessible::Name).trimmed().isEmpty())
        nameless.append(named(face) + (face->object()
                                           ? QString::fromLatin1(face->object()->metaObject()->className())
                                           : QString()));
    for (int place = 0; place < face->childCount(); ++place)
        nameless += namelessIn(face->child(place));
    return nameless;
}

} // namespace

void TestWindowReviewAccess::everythingThatTakesTheKeyboardHasAName()
{
    QFETCH(const QueueKind, queue);
    m_on->openPage();
    QCOMPARE(namelessIn(tree()), QStringList());
    m_on->start(queue);
    m_on->press(u"C"_s); // whatever the queue, the form is there
    m_on->settle();
    QVERIFY(linesOf(tree()).size() > 20);
    QCOMPARE(namelessIn(tree()), QStringList());
    while (!m_on->item().isEmpty())
        m_on->press(u"X"_s);
    QVERIFY(m_on->says(u"Everything is decided"_s));
    QCOMPARE(namelessIn(tree()), QStringList());
}

void TestWindowReviewAccess::theCardSaysAllThatItShows()
{
    QFETCH(const QueueKind, queue);
    m_on->start(queue);
    const auto &card = m_on->runner()->card();
    QVERIFY(card.has_value());
    const QString said = QAccessible::queryAccessibleInterface(m_on->card())->text(QAccessible::Description);
    QStringList shown{card->rule, card->why};
    for (const CardPassage &passage : card->passages)
        shown += {passage.quote, passage.outlet, passage.claimNumber};
    for (const CardField &field : card->figures + card->fields)
        shown += {field.name, field.value};
    for (const QString &words : std::as_const(shown))
        QVERIFY2(said.contains(words), qPrintable(words + u" is not in "_s + said));
}

/// The tree is written out too, for a person to read: accessibility-QUEUE.txt where the test runs.
void TestWindowReviewAccess::theTreeHoldsEveryPartOfTheCard()
{
    QFETCH(const QueueKind, queue);
    m_on->start(queue);
    m_on->settle();
    const QStringList lines = linesOf(tree());
    QFile file(u"accessibility-%1.txt"_s.arg(codeOf(queue)));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lines.join(u'\n').toUtf8()) > 0);
    const auto mode = ReviewMode::of(queue);
    QStringList parts{u"Grouping “Card” "_s,
                      u"ProgressBar “How far the session is”"_s,
                      u"“yes: %1, key A”"_s.arg(mode->meaning(Ruling::Yes)),
                      u"“no: %1, key X”"_s.arg(mode->meaning(Ruling::No)),
                      u"“later: %1, key S”"_s.arg(mode->meaning(Ruling::Later)),
                      u"“Previous card, key B”"_s};
    for (const QString &part : std::as_const(parts))
        QVERIFY2(std::ranges::any_of(lines, [&](const QString &line) { return line.contains(part); }),
                 qPrintable(part + u" is not in\n"_s + lines.join(u'\n')));
    const auto isPassage = [](const QString &line) { return line.contains(u"“Passage of the card”"_s); };
    QCOMPARE(std::ranges::count_if(lines, isPassage), mode->isPair() ? 2 : 1);
}

QTEST_MAIN(TestWindowReviewAccess)
#include "tst_window_reviewaccess.moc"
