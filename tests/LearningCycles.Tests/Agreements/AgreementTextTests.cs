using System.Security.Cryptography;
using System.Text;
using LearningCycles.Agreements;
using NodaTime;

namespace LearningCycles.Tests.Agreements;

public class AgreementTextTests
{
    private static readonly LocalDate LastDay = new(2027, 5, 28);

    [Fact]
    public void TheFingerprintIsTheHashOfTheCanonicalForm()
    {
        // Written out by hand, so that another program can do the same: 6 letters, of which two take two octets.
        const string form = "20:coaching-agreement/110:2027-05-281:212:DutiesOfLead8:Grüßen6:Rhythm6:weekly";
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(form)));
        var text = new AgreementText(
            LastDay,
            [new(ClauseKind.DutiesOfLead, "Grüßen"), new(ClauseKind.Rhythm, "weekly")]
        );
        text.Fingerprint.Should().HaveLength(64).And.BeEquivalentTo(hash).And.MatchRegex("^[0-9a-f]+$");
    }

    [Fact]
    public void AnotherTextHasAnotherFingerprint()
    {
        AgreementText[] texts =
        [
            new(LastDay),
            new(LastDay.PlusDays(1)),
            new(LastDay, [new(ClauseKind.Other, "")]),
            new(LastDay, [new(ClauseKind.Other, "ab")]),
            new(LastDay, [new(ClauseKind.Rhythm, "ab")]),
            new(LastDay, [new(ClauseKind.Other, "a"), new(ClauseKind.Other, "b")]),
            new(LastDay, [new(ClauseKind.Other, "b"), new(ClauseKind.Other, "a")]),
            new(LastDay, [new(ClauseKind.Other, "a5:Other1:b")]),
            new(LastDay, [new(ClauseKind.Other, "ab ")]),
            new(LastDay, [new(ClauseKind.Other, "a\nb")]),
            new(LastDay, [new(ClauseKind.Other, "a\r\nb")]),
            new(LastDay, [new(ClauseKind.Other, "Ab")]),
        ];
        texts.Select(text => text.Fingerprint).Should().OnlyHaveUniqueItems();
        new AgreementText(LastDay, [new(ClauseKind.Other, "ab")]).Fingerprint.Should().Be(texts[3].Fingerprint);
    }

    [Fact]
    public void ATextThatNoFileCanHoldIsRefused()
    {
        var half = () => new AgreementClause(ClauseKind.Other, "ab\uD83D");
        half.Should()
            .Throw<ArgumentException>()
            .WithMessage("The clause Other holds half of a surrogate pair at character 3.\nMaybe*");
        new AgreementClause(ClauseKind.Other, "\uD83D\uDE00").IsWritten.Should().BeTrue();
    }
}
