// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mentions/mentionmodel.h"

#include "ui/reader/marktheme.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestMentionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mentionsStandUnderKindAndEntity();
    void wordsOfNoEntityStandUnderThemselves();
    void everyMentionHasItsRow();
    void whatAPersonHasDecidedStandsOut();
    void theSameMentionsAreLeftAlone();
    void anotherTextTakesThePlace();
    void noMentionsAreNoRows();

private:
    QStringList childrenOf(const QModelIndex &parent) const;
    QModelIndex child(const QString &text, const QModelIndex &parent = {}) const;

    MarkTheme m_theme;
    std::unique_ptr<MentionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

const QString text = u"Nvidia sells the H20. The H200 is not the H20, said Nvidia."_s;

Mention mention(qsizetype start, qsizetype length, MentionKind kind, const QString &canonical)
{
    return {{start, start + length}, kind, MentionSub::None, canonical, {}};
}

MentionList mentions()
{
    return MentionList(
        {mention(0, 6, MentionKind::Company, u"NVIDIA"_s), mention(17, 3, MentionKind::Chip, u"NVIDIA H20"_s),
         mention(26, 4, MentionKind::Chip, u"NVIDIA H200"_s),
         mention(42, 3, MentionKind::Chip, u"NVIDIA H20"_s), mention(47, 4, MentionKind::Cue, {}),
         mention(52, 6, MentionKind::Company, u"NVIDIA"_s)});
}

} // namespace

void TestMentionModel::init()
{
    m_model = std::make_unique<MentionModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->show(mentions(), text, m_theme);
}

QStringList TestMentionModel::childrenOf(const QModelIndex &parent) const
{
    QStringList found;
    for (int row = 0; row < m_model->rowCount(parent); ++row)
        found.append(m_model->index(row, 0, parent).data().toString());
    return found;
}

QModelIndex TestMentionModel::child(const QString &wanted, const QModelIndex &parent) const
{
    return m_model->index(static_cast<int>(childrenOf(parent).indexOf(wanted)), 0, parent);
}

void TestMentionModel::mentionsStandUnderKindAndEntity()
{
    QCOMPARE(m_model->rowCount(), 3);
    const QModelIndex chips = m_model->parent(m_model->parent(m_model->indexOf(1)));
    QVERIFY(chips.data().toString().endsWith(u"  3"));
    QCOMPARE(childrenOf(chips), (QStringList{u"NVIDIA H20  2"_s, u"NVIDIA H200  1"_s}));
    const QModelIndex entity = child(u"NVIDIA H20  2"_s, chips);
    QCOMPARE(entity.data(Qt::AccessibleTextRole).toString(), u"NVIDIA H20, 2 mention(s)"_s);
    QCOMPARE(m_model->rowCount(entity), 2);
    QCOMPARE(m_model->index(0, 0, entity).data().toString(),
             u"Nvidia sells the H20. The H200 is not the H20, s…"_s);
}

void TestMentionModel::wordsOfNoEntityStandUnderThemselves()
{
    QCOMPARE(m_model->parent(m_model->indexOf(4)).data().toString(), u"said  1"_s);
}

void TestMentionModel::everyMentionHasItsRow()
{
    for (qsizetype place = 0; place < mentions().size(); ++place)
        QCOMPARE(m_model->mentionAt(m_model->indexOf(place)), place);
    QVERIFY(!m_model->indexOf(-1).isValid());
    QVERIFY(!m_model->indexOf(mentions().size()).isValid());
    QCOMPARE(m_model->mentionAt(m_model->index(0, 0)), -1);
    QCOMPARE(m_model->mentionAt({}), -1);
}

void TestMentionModel::whatAPersonHasDecidedStandsOut()
{
    QList<Mention> decided = mentions().all();
    decided[1].origin = MentionOrigin::Corrected;
    m_model->show(MentionList(decided), text, m_theme);
    const QModelIndex row = m_model->indexOf(1);
    QVERIFY(row.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().endsWith(u", corrected"));
    QVERIFY(!m_model->indexOf(2).data(Qt::FontRole).isValid());
    QVERIFY(m_model->indexOf(2).data(Qt::DecorationRole).isNull());
}

void TestMentionModel::theSameMentionsAreLeftAlone()
{
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->show(mentions(), text, m_theme);
    QCOMPARE(resets.size(), 0);
    m_model->show(mentions(), text + u" And so on."_s, m_theme);
    QCOMPARE(resets.size(), 1);
}

void TestMentionModel::anotherTextTakesThePlace()
{
    m_model->show(MentionList({mention(0, 3, MentionKind::Chip, u"AMD MI308"_s)}), u"MI308"_s, m_theme);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(childrenOf(m_model->index(0, 0)), QStringList{u"AMD MI308  1"_s});
    QVERIFY(!m_model->indexOf(1).isValid());
}

void TestMentionModel::noMentionsAreNoRows()
{
    m_model->show(MentionList(), text, m_theme);
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_MAIN(TestMentionModel)
#include "tst_mentionmodel.moc"
