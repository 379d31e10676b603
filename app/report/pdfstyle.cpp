// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfstyle.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QFont face(const QStringList &families, qreal points, QFont::Weight weight)
{
    QFont font(families);
    font.setPixelSize(qRound(PdfStyle::pt(points)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // a ligature would be copied and searched as one odd character
    for (const char *ligatures : {"liga", "clig", "dlig", "hlig"})
        font.setFeature(QFont::Tag::fromString(QLatin1StringView(ligatures)).value(), 0);
    return font;
}
} // namespace

QPageSize PdfStyle::pageSize() const
{
    return QPageSize(m_paper == ReportPaper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

QFont PdfStyle::serif(qreal points, QFont::Weight weight, bool italic)
{
    QFont font = face({u"Noto Serif"_s, u"Noto Naskh Arabic"_s, u"Noto Serif CJK SC"_s,
                       u"Noto Sans Symbols2"_s, u"Noto Sans Math"_s},
                      points, weight);
    font.setItalic(italic);
    return font;
}

QFont PdfStyle::sans(qreal points, QFont::Weight weight)
{
    return face({u"Noto Sans"_s, u"Noto Sans Symbols2"_s, u"Noto Sans Arabic"_s, u"Noto Sans CJK SC"_s,
                 u"Noto Sans Math"_s},
                points, weight);
}

std::optional<MarkStyle> PdfStyle::mark(MentionKind kind)
{
    switch (kind) {
    case MentionKind::Chip:
        return MarkStyle{QColor(0xdc, 0xe9, 0xf8), QColor(0x1d, 0x5f, 0xa8), kindInfo(kind).underline};
    case MentionKind::Figure:
        return MarkStyle{QColor(0xfd, 0xee, 0xc9), QColor(0x9a, 0x5b, 0x00), kindInfo(kind).underline};
    case MentionKind::Agency:
        return MarkStyle{QColor(0xdd, 0xf0, 0xdc), QColor(0x2a, 0x70, 0x36), kindInfo(kind).underline};
    case MentionKind::Company:
        return MarkStyle{QColor(0xef, 0xe6, 0xf6), QColor(0x73, 0x44, 0x9b), kindInfo(kind).underline};
    default:
        return std::nullopt;
    }
}

} // namespace Postilla
