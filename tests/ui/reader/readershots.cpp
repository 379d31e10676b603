// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// readershots FOLDER: pictures of the reader with a sample article, for people to look at.

#include "markedtext.h"
#include "support/testdata.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerhighlighter.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

bool shoot(Reader &reader, const QDir &folder, const QString &name)
{
    QApplication::processEvents();
    return reader.grab().save(folder.filePath(name + u".png"_s));
}

/// The reader follows the application's palette.
void showOn(const QColor &page, const QColor &text)
{
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::Base, page);
    palette.setColor(QPalette::Text, text);
    QApplication::setPalette(palette);
}

/// Markup under the marks, and a selection over them, in a narrow window.
bool shootMarkup(Reader &reader, const QDir &folder)
{
    const QByteArray source = Test::readFile(Test::dataPath(u"reader/licences.marked.md"_s));
    const Test::MarkedText text = Test::markedText(QString::fromUtf8(source), TextFormat::Markdown);
    reader.resize(480, 420);
    showOn(Qt::white, Qt::black);
    QEventLoop markup;
    QObject::connect(reader.findChild<ReaderHighlighter *>(), &ReaderHighlighter::markupFound, &markup,
                     &QEventLoop::quit);
    reader.setVersion(text.version, text.mentions);
    markup.exec();
    reader.select({130, 190});
    return shoot(reader, folder, u"Markup"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QDir folder(app.arguments().value(1, u"."_s));
    const Test::MarkedText article = Test::sampleArticle();
    Reader reader;
    reader.resize(1000, 860);
    reader.setVersion(article.version, article.mentions);
    reader.setClaims(article.claims);
    reader.show();
    reader.setFocus();
    reader.setCurrentClaim(u"uuid-A-0013"_s);
    reader.setCurrentMention(9);
    bool saved = true;
    const QList<std::pair<QColor, QColor>> looks{
        {Qt::white, Qt::black}, {u"#1b1e20"_s, Qt::white}, {Qt::black, Qt::white}};
    for (const auto &[page, text] : looks) {
        showOn(page, text);
        saved = shoot(reader, folder, MarkTheme::themeName(reader.theme().choice())) && saved;
    }
    saved = shootMarkup(reader, folder) && saved;
    return saved ? 0 : 1;
}
