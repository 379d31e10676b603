// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QIcon>
#include <QImage>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
/// Relative luminance by WCAG 2.1, 0 to 1.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// Contrast ratio by WCAG 2.1, 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

/// Of 256 pixels at 16 × 16 those that stand out from the background by 3:1, WCAG's ratio for graphics.
int pixelsThatStandOut(const QIcon &icon, const QColor &background)
{
    const QImage image = icon.pixmap(16).toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 127 && contrast(pixel, background) >= 3)
                ++count;
        }
    }
    return count;
}
} // namespace

/// The icons as the program finds them, drawn by Qt alone.
class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anIconIsFoundByItsName_data();
    void anIconIsFoundByItsName();
    void anIconIsReadableAt16PixelsOnLightAndDark_data();
    void anIconIsReadableAt16PixelsOnLightAndDark();
};

/// The theme behind all others; a platform without a desktop sets none.
void IconsTest::initTestCase()
{
    QIcon::setThemeName(u"hicolor"_s);
}

void IconsTest::anIconIsFoundByItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the program") << u"org.postilla.Postilla"_s;
    QTest::newRow("claim") << u"postilla-claim"_s;
}

void IconsTest::anIconIsFoundByItsName()
{
    QFETCH(QString, name);
    QVERIFY(QIcon::hasThemeIcon(name));
    QCOMPARE(QIcon::fromTheme(name).pixmap(32).deviceIndependentSize(), QSizeF(32, 32));
}

void IconsTest::anIconIsReadableAt16PixelsOnLightAndDark_data()
{
    anIconIsFoundByItsName_data();
}

void IconsTest::anIconIsReadableAt16PixelsOnLightAndDark()
{
    QFETCH(QString, name);
    const QIcon icon = QIcon::fromTheme(name);
    for (const QColor &background : {QColor(u"#ffffff"_s), QColor(u"#1b1e20"_s)}) {
        const int pixels = pixelsThatStandOut(icon, background);
        QVERIFY2(pixels >= 25, qPrintable(u"%1 pixels on %2"_s.arg(pixels).arg(background.name())));
    }
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
