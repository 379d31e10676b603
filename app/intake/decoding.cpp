// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/decoding.h"

#include "intake/binary.h"

#include <KEncodingProber>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringConverter>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// How much of a file may declare its encoding, in bytes: HTML allows 1024, and pages stretch it.
constexpr qsizetype declarationSize = 4096;
/// What the prober must be sure of; it is a poor judge of single-byte encodings.
constexpr float sureEnough = 0.9F;

struct Attempt
{
    QString text;
    QString encoding;
    bool hasErrors = false;
};

Attempt decodeWith(QStringDecoder &&decoder, const QByteArray &bytes)
{
    QString text = decoder(bytes);
    return {text, QString::fromLatin1(decoder.name()), decoder.hasError()};
}

constexpr auto flags = QStringConverter::Flag::ConvertInitialBom | QStringConverter::Flag::Stateless;

Attempt decodeAs(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    return decodeWith(QStringDecoder(encoding, flags), bytes);
}

std::optional<Attempt> decodeAs(const QByteArray &name, const QByteArray &bytes)
{
    // as browsers do: what says Latin-1 is windows-1252, its superset
    static const QRegularExpression latin1(u"\\A(?:iso-?8859-1|latin-?1|us-ascii|ascii)\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const bool isLatin1 = latin1.match(QString::fromLatin1(name)).hasMatch();
    QStringDecoder decoder(isLatin1 ? "windows-1252" : name.constData(), flags);
    if (!decoder.isValid())
        return {};
    return decodeWith(std::move(decoder), bytes);
}

/// The encoding that an HTML or XML head declares; empty: none.
QByteArray declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression declaration(
        u"<(?:meta\\b[^>]*\\bcharset|\\?xml\\b[^>]*\\bencoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(bytes.first(std::min(bytes.size(), declarationSize)));
    return declaration.match(head).captured(1).toLatin1();
}

bool isAscii(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

/// Without BOM, declaration or valid UTF-8.
Attempt probe(const QByteArray &bytes)
{
    KEncodingProber prober(KEncodingProber::Universal);
    prober.feed(bytes);
    if (prober.confidence() >= sureEnough) {
        const auto probed = decodeAs(prober.encoding(), bytes);
        if (probed && !probed->hasErrors)
            return *probed;
    }
    return *decodeAs("windows-1252"_ba, bytes);
}

Attempt decodeUndeclared(const QByteArray &bytes)
{
    const Utf16 utf16 = utf16WithoutBom(bytes);
    if (utf16 != Utf16::No) {
        return decodeAs(utf16 == Utf16::LittleEndian ? QStringConverter::Utf16LE : QStringConverter::Utf16BE,
                        bytes);
    }
    const Attempt utf8 = decodeAs(QStringConverter::Utf8, bytes);
    return utf8.hasErrors ? probe(bytes) : utf8;
}

Attempt decodeBest(const QByteArray &bytes, QStringList &remarks)
{
    if (const auto byBom = QStringConverter::encodingForData(bytes))
        return decodeAs(*byBom, bytes);
    const QByteArray declared = declaredEncoding(bytes);
    if (declared.isEmpty())
        return decodeUndeclared(bytes);
    const Attempt likely = decodeUndeclared(bytes);
    const auto asDeclared = decodeAs(declared, bytes);
    // bytes beyond ASCII are hardly ever valid UTF-8 by chance, whatever the head says
    const bool isBelied = !asDeclared || asDeclared->hasErrors ||
                          (likely.encoding == u"UTF-8" && !isAscii(bytes) && !likely.hasErrors);
    if (asDeclared && (!isBelied || asDeclared->encoding == likely.encoding))
        return *asDeclared;
    remarks.append(QCoreApplication::translate("Intake", "The file says that it is in %1, but it is in %2.")
                       .arg(QString::fromLatin1(declared), likely.encoding));
    return likely;
}

} // namespace

Result<DecodedText> decode(const QByteArray &bytes, const QString &where)
{
    if (const auto refused = refusedAsBinary(bytes, where))
        return std::unexpected(*refused);
    DecodedText decoded;
    const Attempt best = decodeBest(bytes, decoded.remarks);
    decoded.text = best.text;
    const QStringView withoutBom =
        QStringView(decoded.text).sliced(decoded.text.startsWith(QChar(QChar::ByteOrderMark)) ? 1 : 0);
    if (withoutBom.trimmed().isEmpty()) {
        return std::unexpected(
            Error(ErrorCode::FileEmpty, QCoreApplication::translate("Intake", "There is no text in it"),
                  where, QCoreApplication::translate("Intake", "Save the article again and import that.")));
    }
    const qsizetype lost = best.hasErrors ? decoded.text.count(QChar(QChar::ReplacementCharacter)) : 0;
    if (lost * 10 > decoded.text.size()) {
        return std::unexpected(Error(
            ErrorCode::FileBadlyEncoded,
            QCoreApplication::translate("Intake", "The text cannot be decoded as %1").arg(best.encoding),
            where,
            QCoreApplication::translate("Intake", "Save the article again as UTF-8 and import that.")));
    }
    if (const int places = static_cast<int>(lost); places > 0) {
        decoded.remarks.append(
            QCoreApplication::translate("Intake", "%n place(s) could not be decoded as %1.", nullptr, places)
                .arg(best.encoding));
    }
    return decoded;
}

} // namespace Postilla
