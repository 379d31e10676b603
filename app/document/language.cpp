// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/language.h"

#include "document/tellingwords.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>
#include <memory>
#include <string>

#include <textcat.h>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Fingerprint files of libexttextcat and the code each stands for.
constexpr auto fingerprints =
    "it.lm it\nen.lm en\nfr.lm fr\nde.lm de\nes.lm es\npt.lm pt\nnl.lm nl\npl.lm pl\n"
    "cs.lm cs\nro.lm ro\nhu.lm hu\nsv.lm sv\nda.lm da\nnb.lm nb\nfi.lm fi\ntr.lm tr\n"
    "el.lm el\nru.lm ru\nuk.lm uk\nhe.lm he\nar.lm ar\nzh-Hans.lm zh\nzh-Hant.lm zh\n"
    "ja.lm ja\nko.lm ko\n";

/// Letters below which a guess is a toss-up.
constexpr qsizetype fewestLetters = 24;
/// From here on the best of several near answers is taken.
constexpr qsizetype plentyOfLetters = 100;
/// UTF-16 units, some 120 words: twice that much settles it, and counting the n-grams of a whole article
/// takes longer than all else that is done to read it.
constexpr qsizetype enoughText = 750;

/// The folder of the fingerprint files, with its last slash; empty where they are not installed.
std::string dataFolder()
{
    const QString compiledIn = QStringLiteral(POSTILLA_EXTTEXTCAT_DATA);
    const QString folder = QFile::exists(compiledIn + u"/it.lm"_s)
                               ? compiledIn
                               : QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                        u"libexttextcat"_s, QStandardPaths::LocateDirectory);
    return folder.isEmpty() ? std::string() : folder.toStdString() + '/';
}

using Classifier = std::unique_ptr<void, decltype(&textcat_Done)>;

/// Null where the data is not installed.
Classifier makeClassifier()
{
    Classifier none(nullptr, &textcat_Done);
    const std::string folder = dataFolder();
    QTemporaryFile list; // the library takes the list of fingerprints as a file only
    if (folder.empty() || !list.open() || list.write(fingerprints) < 0 || !list.flush())
        return none;
    return Classifier(special_textcat_Init(QFile::encodeName(list.fileName()).constData(), folder.c_str()),
                      &textcat_Done);
}

/// The beginning, and as much from the middle: a page may begin with what its site says in another language.
QString sampleOf(QStringView text)
{
    if (text.size() <= 2 * enoughText)
        return text.toString();
    return text.first(enoughText).toString().append(text.sliced(text.size() / 2, enoughText));
}

qsizetype lettersIn(QStringView text)
{
    return std::ranges::count_if(text, [](QChar unit) { return unit.isLetter(); });
}

} // namespace

QString guessLanguage(QStringView text)
{
    const QString sample = sampleOf(text);
    const qsizetype letters = lettersIn(sample);
    if (letters < fewestLetters)
        return {};
    if (const QString language = languageByTellingWords(sample); !language.isEmpty())
        return language;
    // A handle keeps its buffers between calls: one a thread.
    static thread_local const Classifier classifier = makeClassifier();
    if (!classifier)
        return {};
    const QByteArray utf8 = sample.toUtf8();
    const QString answer = QString::fromLatin1(
        textcat_Classify(classifier.get(), utf8.constData(), static_cast<size_t>(utf8.size())));
    // near answers come best first, "[it][es]"; "UNKNOWN" and "SHORT" are none
    const bool isSettled = answer.count(u'[') == 1 || letters >= plentyOfLetters;
    return answer.startsWith(u'[') && isSettled ? answer.sliced(1, 2) : QString();
}

} // namespace Postilla
