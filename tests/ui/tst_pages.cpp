// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/page.h"
#include "ui/pages/pages.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

/// Two fields, and a note of all that the page was told.
class FieldsPage : public Page
{
public:
    FieldsPage()
        : first(new QLineEdit)
        , second(new QLineEdit)
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(first);
        layout->addWidget(second);
        setFocusProxy(first);
    }

    void setLibrary(Library *library) override { libraries.append(library); }
    void follow(const ChangeSet &changes) override { claims += changes.claims; }

    QLineEdit *first;
    QLineEdit *second;
    QList<Library *> libraries;
    QSet<QString> claims;
};

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pages.reset(); }

    void aPageIsMadeWhenItIsFirstChosen();
    void theChoiceOfThePageInViewIsChecked();
    void aPageThatIsMadeLaterHasTheLibraryOfNow();
    void everyPageThatIsMadeFollowsWhatChanges();
    void theKeyboardGoesWithThePageToWhereItWas();
    void whatAPageSaysIsHeard();

private:
    QAction m_read;
    QAction m_count;
    QList<FieldsPage *> m_made;
    std::unique_ptr<Pages> m_pages;
};

void PagesTest::init()
{
    m_made.clear();
    m_pages = std::make_unique<Pages>();
    for (QAction *choice : {&m_read, &m_count}) {
        m_pages->add(choice, [this] {
            m_made.append(new FieldsPage);
            return m_made.last();
        });
    }
    m_pages->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pages.get()));
}

void PagesTest::aPageIsMadeWhenItIsFirstChosen()
{
    QVERIFY(m_made.isEmpty());
    m_read.trigger();
    QCOMPARE(m_made.size(), 1);
    m_count.trigger();
    m_read.trigger();
    QCOMPARE(m_made.size(), 2);
    QCOMPARE(m_pages->page(), m_made.first());
}

void PagesTest::theChoiceOfThePageInViewIsChecked()
{
    QCOMPARE(m_pages->choices(), (QList<QAction *>{&m_read, &m_count}));
    m_count.trigger();
    QVERIFY(m_count.isChecked());
    QVERIFY(!m_read.isChecked());
    m_count.trigger();
    QVERIFY(m_count.isChecked());
}

void PagesTest::aPageThatIsMadeLaterHasTheLibraryOfNow()
{
    const QTemporaryDir folder;
    const auto library = Library::create(folder.filePath(u"h20.postilla"_s), {});
    QVERIFY(library.has_value());
    m_read.trigger();
    m_pages->setLibrary(library->get());
    m_count.trigger();
    QCOMPARE(m_made.at(0)->libraries, (QList<Library *>{nullptr, library->get()}));
    QCOMPARE(m_made.at(1)->libraries, (QList<Library *>{library->get()}));
    m_pages->setLibrary(nullptr);
    QCOMPARE(m_made.at(0)->libraries.last(), nullptr);
    QCOMPARE(m_made.at(1)->libraries.last(), nullptr);
}

void PagesTest::everyPageThatIsMadeFollowsWhatChanges()
{
    m_read.trigger();
    m_count.trigger();
    ChangeSet changes;
    changes.claims.insert(u"a-claim"_s);
    m_pages->follow(changes);
    for (const FieldsPage *page : std::as_const(m_made))
        QCOMPARE(page->claims, QSet<QString>{u"a-claim"_s});
}

void PagesTest::theKeyboardGoesWithThePageToWhereItWas()
{
    m_read.trigger();
    QVERIFY(m_made.at(0)->first->hasFocus());
    m_made.at(0)->second->setFocus();
    m_count.trigger();
    QVERIFY(m_made.at(1)->first->hasFocus());
    m_read.trigger();
    QVERIFY(m_made.at(0)->second->hasFocus());
}

void PagesTest::whatAPageSaysIsHeard()
{
    m_read.trigger();
    const QSignalSpy told(m_pages.get(), &Pages::told);
    const QSignalSpy wanted(m_pages.get(), &Pages::placeWanted);
    Q_EMIT m_made.first()->told(u"Counted"_s);
    Q_EMIT m_made.first()->placeWanted(u"a-document"_s, {3, 5});
    QCOMPARE(told.first().first().toString(), u"Counted"_s);
    QCOMPARE(wanted.first().first().toString(), u"a-document"_s);
    QCOMPARE(wanted.first().at(1).value<TextSpan>(), (TextSpan{3, 5}));
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
