// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/tellingwords.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestTellingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void italianAndEnglishAreTold_data();
    void italianAndEnglishAreTold();
    void otherLanguagesAreLeftToTheirLetters_data();
    void otherLanguagesAreLeftToTheirLetters();
    void aMixtureIsLeftToItsLetters();
    void aHeadlineIsTooShort();
};

namespace {

const QString italian =
    u"Il governo ha concesso la licenza per vendere gli acceleratori ai clienti cinesi, ma il produttore non "
    u"ha "
    "ancora spedito nulla. Gli ordini di schede che erano stati fermati nel porto sono ripartiti. Anche la "
    "dogana, che aveva chiesto i documenti della consegna, ha dato il via libera dei suoi uffici."_s;
const QString english = u"The government has granted the licence to sell the accelerators to customers in "
                        u"China, but the maker has "
                        "not shipped anything yet. Orders that were stopped in the port are moving again, "
                        "and the customs office, "
                        "which had asked for the papers, said that it would let them pass."_s;

} // namespace

void TestTellingWords::italianAndEnglishAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("it") << italian << u"it"_s;
    QTest::newRow("en") << english << u"en"_s;
    QTest::newRow("in capitals") << english.toUpper() << u"en"_s;
    QTest::newRow("a list of names in it")
        << italian + u" Nvidia, Huawei, Cambricon, Biren, Hygon, Enflame."_s << u"it"_s;
}

void TestTellingWords::italianAndEnglishAreTold()
{
    QFETCH(QString, text);
    QTEST(languageByTellingWords(text), "language");
}

void TestTellingWords::otherLanguagesAreLeftToTheirLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("es")
        << u"El gobierno ha concedido la licencia para vender los aceleradores a los clientes "
           "chinos, pero el fabricante todavía no ha enviado nada. Los pedidos que estaban en "
           "el puerto de la ciudad salen de nuevo con los papeles de la aduana."_s;
    QTest::newRow("fr")
        << u"Le gouvernement a accordé la licence pour vendre les accélérateurs aux clients chinois, "
           "mais il n'a encore rien dit de ceux que le port retient, et le fabricant non plus. Il "
           "faut que la douane le dise, et il est possible qu'elle le fasse."_s;
    QTest::newRow("pt")
        << u"O governo concedeu a licença para vender os aceleradores aos clientes chineses, mas o "
           "fabricante ainda não enviou nada. Os pedidos que estavam no porto da cidade saem de novo "
           "com os papéis da alfândega, e ninguém sabe quando chegam."_s;
    QTest::newRow("ro") << u"Guvernul a acordat licența pentru vânzarea acceleratoarelor către clienții din "
                           "China, dar producătorul nu a trimis încă nimic. Comenzile care erau oprite în "
                           "port pleacă din nou, iar vama a cerut doar actele."_s;
    QTest::newRow("nl")
        << u"De regering heeft de vergunning verleend om de versnellers aan klanten in China te "
           "verkopen, maar de maker heeft nog niets verstuurd. De orders die in de haven waren "
           "gestopt vertrekken weer, en de douane heeft om de papieren gevraagd."_s;
    QTest::newRow("da") << u"Regeringen har givet licens til at sælge acceleratorerne til kunder i Kina, men "
                           "producenten har endnu ikke sendt noget. De ordrer, der var standset i havnen, "
                           "er på vej igen, og tolden har kun bedt om papirerne for at se dem."_s;
}

void TestTellingWords::otherLanguagesAreLeftToTheirLetters()
{
    QFETCH(QString, text);
    QCOMPARE(languageByTellingWords(text), QString());
}

void TestTellingWords::aMixtureIsLeftToItsLetters()
{
    QCOMPARE(languageByTellingWords(italian + u'\n' + english), QString());
}

void TestTellingWords::aHeadlineIsTooShort()
{
    QCOMPARE(languageByTellingWords(u"The price of the boards and the licences"), QString());
}

QTEST_APPLESS_MAIN(TestTellingWords)
#include "tst_tellingwords.moc"
