using System.Globalization;
using LearningCycles.Agreements;

namespace LearningCycles.Tests.Agreements;

public class AgreementCultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void EveryMessageAndFingerprintIsTheSameInEveryCulture(string culture)
    {
        var expected = In(CultureInfo.InvariantCulture);
        expected.Should().HaveCountGreaterThan(40).And.Contain(text => text.Contains("2026-08-26"));
        In(CultureInfo.GetCultureInfo(culture)).Should().Equal(expected);
    }

    private static List<string> In(CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            var amended = GivenAgreement.InForceAmended();
            return
            [
                .. AgreementRuleExamples
                    .All.Select(example =>
                        AgreementRules.Every.Single(rule => rule.Id == example.Rule).Find(example.Case())?.Text
                    )
                    .OfType<string>(),
                amended.ToString(),
                amended.ToSnapshot().ToString(),
                amended.Versions.ToString(),
                GivenAgreement.Text().ToString(),
                GivenAgreement.Text().Fingerprint,
                GivenAgreement.ByLee.ToString(),
                amended.History[1].Told.ToString(),
                new AgreementCase(
                    amended,
                    AgreementMove.End,
                    GivenAgreement.LastDay,
                    AgreementMoveDetails.None,
                    AgreementPolicy.Default,
                    AgreementFacts.None
                ).ToString(),
            ];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
