// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/mutations.h"
#include "intake/intake.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

/// Pages that nobody would write: read with every span in the text, or refused as empty.
class FuzzHtmlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsReadSoundlyOrRefused();
};

namespace {

QByteArray complaintOf(const IncomingDocument &incoming)
{
    const QString &text = incoming.version.text;
    if (text.contains(QChar::Null) || !text.isValidUtf16())
        return "a text that may not be stored";
    qsizetype end = 0;
    for (const TextSpan span : incoming.version.boilerplate) {
        if (span.isEmpty() || span.start < end || span.end > text.size())
            return "boilerplate outside of the text, or out of order";
        end = span.end;
    }
    if (incoming.original.codePoint(text.size()) != text.toUcs4().size())
        return "offsets that do not count the code points of the text";
    return {};
}

} // namespace

void FuzzHtmlReader::aPageIsReadSoundlyOrRefused()
{
    Test::fuzz(Test::Mutations(u"html"_s), [](const QByteArray &input) -> QByteArray {
        const auto incoming = readHtml(QString::fromUtf8(input));
        if (incoming)
            return complaintOf(*incoming);
        return incoming.error().code() == ErrorCode::FileEmpty ? "" : "refused with another code";
    });
}

QTEST_GUILESS_MAIN(FuzzHtmlReader)
#include "fuzz_htmlreader.moc"
