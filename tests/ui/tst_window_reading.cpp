// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowtest.h"
#include "ui/documents/documentspane.h"
#include "ui/reader/reader.h"

#include <QApplication>
#include <QListView>
#include <QScrollBar>
#include <QTest>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

class TestWindowReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnLibrary>(); }
    void cleanup() { m_on.reset(); }

    void theFirstDocumentFitsItsColumn();
    void jAndKWalkThroughTheDocuments();
    void nAndPWalkThroughTheMentions();
    void arrowsWalkThroughTheSentences();
    void reviewedGoesOnToTheNextUnreadDocument();
    void slashSearchesAndEscapeComesBack();

private:
    std::unique_ptr<WindowOnLibrary> m_on;
};

void TestWindowReading::theFirstDocumentFitsItsColumn()
{
    const Reader *reader = m_on->reader();
    QTRY_VERIFY(reader->isVisible() && !reader->text().stored().isEmpty());
    QTRY_VERIFY(reader->verticalScrollBar()->isVisible());
    QCOMPARE(reader->horizontalScrollBar()->maximum(), 0);
    m_on->window().resize(1390, 890);
    QTRY_VERIFY(reader->verticalScrollBar()->isVisible());
    QCOMPARE(reader->horizontalScrollBar()->maximum(), 0);
}

void TestWindowReading::jAndKWalkThroughTheDocuments()
{
    const QString first = m_on->documents()->current();
    m_on->documents()->list()->setFocus();
    m_on->press(u"J"_s);
    const QString second = m_on->documents()->current();
    QVERIFY(first != second);
    m_on->press(u"K"_s);
    QCOMPARE(m_on->documents()->current(), first);
}

void TestWindowReading::nAndPWalkThroughTheMentions()
{
    m_on->openDocument(u"Licences trickle out"_s);
    QTRY_VERIFY(m_on->reader()->mentions().size() > 4);
    m_on->press(u"N"_s);
    QCOMPARE(m_on->reader()->currentMention(), 0);
    m_on->press(u"N"_s);
    m_on->press(u"N"_s);
    QCOMPARE(m_on->reader()->currentMention(), 2);
    m_on->press(u"P"_s);
    QCOMPARE(m_on->reader()->currentMention(), 1);
    QCOMPARE(m_on->reader()->caret(), m_on->reader()->mentions().at(1).span.start);
}

void TestWindowReading::arrowsWalkThroughTheSentences()
{
    m_on->openDocument(u"Licences trickle out"_s);
    const QString text = m_on->reader()->text().stored();
    while (m_on->reader()->caret() < text.indexOf(u"The Commerce"))
        m_on->press(u"Down"_s);
    QCOMPARE(m_on->reader()->caret(), text.indexOf(u"The Commerce"));
    m_on->press(u"Down"_s);
    QCOMPARE(m_on->reader()->caret(), text.indexOf(u"Customs officials"));
    m_on->press(u"Up"_s);
    QCOMPARE(m_on->reader()->caret(), text.indexOf(u"The Commerce"));
}

void TestWindowReading::reviewedGoesOnToTheNextUnreadDocument()
{
    m_on->openDocument(u"Licences trickle out"_s);
    const QString reviewed = m_on->documents()->current();
    m_on->press(u"R"_s);
    QCOMPARE(m_on->window().library()->document(reviewed)->state, ReadState::Reviewed);
    QTRY_VERIFY(m_on->documents()->current() != reviewed);
    QCOMPARE(m_on->window().library()->document(m_on->documents()->current())->state, ReadState::Unread);
}

void TestWindowReading::slashSearchesAndEscapeComesBack()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"/"_s);
    m_on->type(u"ottocentomila"_s);
    QTRY_COMPARE(m_on->documents()->shown(), 1);
    m_on->press(u"Esc"_s);
    QTRY_COMPARE(m_on->documents()->shown(), 3);
    QCOMPARE(QApplication::focusWidget(), m_on->documents()->list());
}

QTEST_MAIN(TestWindowReading)
#include "tst_window_reading.moc"
