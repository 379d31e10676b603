// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowtest.h"
#include "ui/reader/reader.h"

#include <KColorSchemeManager>
#include <KConfigGroup>
#include <KIconTheme>
#include <KSharedConfig>

#include <QApplication>
#include <QTest>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

namespace {

/// Mean lightness of what is drawn of an icon, 0 to 255.
int lightness(const QIcon &icon)
{
    const QImage image = icon.pixmap(32).toImage();
    int sum = 0;
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > 200) {
                sum += color.lightness();
                ++drawn;
            }
        }
    }
    return drawn == 0 ? -1 : sum / drawn;
}

} // namespace

/// The window under the schemes that can be chosen in its settings.
class TestColourSchemes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnLibrary>(); }
    void cleanup();

    void readerAndIconsFollowWhileTheWindowIsOpen_data();
    void readerAndIconsFollowWhileTheWindowIsOpen();
    void theChoiceIsRemembered();

private:
    static void choose(const QString &scheme);

    std::unique_ptr<WindowOnLibrary> m_on;
};

void TestColourSchemes::choose(const QString &scheme)
{
    KColorSchemeManager *manager = KColorSchemeManager::instance();
    const QModelIndex index = manager->indexForScheme(scheme);
    QVERIFY2(index.isValid(), qPrintable(scheme));
    manager->activateScheme(index);
}

void TestColourSchemes::cleanup()
{
    choose({});
    m_on.reset();
}

void TestColourSchemes::readerAndIconsFollowWhileTheWindowIsOpen_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<MarkTheme::Choice>("theme");
    QTest::addColumn<bool>("darkIcons");
    QTest::newRow("light") << u"Breeze Light"_s << MarkTheme::Choice::Light << true;
    QTest::newRow("dark") << u"Breeze Dark"_s << MarkTheme::Choice::Dark << false;
    QTest::newRow("high contrast") << u"High Contrast"_s << MarkTheme::Choice::Contrast << false;
}

void TestColourSchemes::readerAndIconsFollowWhileTheWindowIsOpen()
{
    QFETCH(QString, scheme);
    QFETCH(bool, darkIcons);
    choose(scheme);
    QTEST(m_on->reader()->theme().choice(), "theme");
    const QIcon icon = m_on->window().findChild<Actions *>()->action(ActionId::ImportFiles)->icon();
    QCOMPARE_GT(lightness(icon), -1);
    QCOMPARE(lightness(icon) < 128, darkIcons);
}

void TestColourSchemes::theChoiceIsRemembered()
{
    choose(u"High Contrast"_s);
    QCOMPARE(KSharedConfig::openConfig()->group(u"UiSettings"_s).readEntry("ColorScheme"),
             u"High Contrast"_s);
}

int main(int argc, char **argv)
{
    KIconTheme::initTheme(); // as the program does, before there is an application
    QApplication application(argc, argv);
    TestColourSchemes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_colourschemes.moc"
