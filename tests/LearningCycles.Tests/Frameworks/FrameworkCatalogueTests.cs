using LearningCycles.Frameworks;
using static LearningCycles.Tests.Frameworks.GivenFrameworks;

namespace LearningCycles.Tests.Frameworks;

public class FrameworkCatalogueTests
{
    [Fact]
    public void AReferenceStaysValidInItsOwnVersionForever()
    {
        foreach (var indicator in LeapFramework.Version2013.Indicators)
            Catalogue.Find(LeapFramework.Version2013.Reference(indicator.Code.Value)).Should().Be(indicator);
        Catalogue.Find(new IndicatorReference(Third, new("P.7"))).Should().BeNull();
        Catalogue.Find(new IndicatorReference(new("other/1"), new("P.7"))).Should().BeNull();
    }

    [Theory]
    [InlineData("I.1", "I.1 (leap/2013-14) to I.1 in made-up-leap/2030")]
    [InlineData("LE.2", "LE.2 (leap/2013-14) to LE.5 in made-up-leap/2030")]
    [InlineData("I.5", "I.5 (leap/2013-14) to I.5 in made-up-leap/2030")]
    [InlineData("I.2", "I.2 (leap/2013-14) to I.2, I.9 in made-up-leap/2030")]
    [InlineData("I.6", "I.6 (leap/2013-14) to I.6 in made-up-leap/2030")]
    [InlineData("I.7", "I.7 (leap/2013-14) to I.6 in made-up-leap/2030")]
    [InlineData(
        "P.7",
        "P.7 (leap/2013-14) to none in made-up-leap/2030; lost: P.7 (leap/2013-14) in made-up-leap/2030: Dropped"
    )]
    [InlineData(
        "LE.4",
        "LE.4 (leap/2013-14) to none in made-up-leap/2030; lost: LE.4 (leap/2013-14) in made-up-leap/2030: Unmentioned"
    )]
    public void AReferenceIsCarriedToTheNextVersion(string code, string expected) =>
        From(code, Second).ToString().Should().Be(expected);

    [Theory]
    [InlineData("I.1", "I.1 (leap/2013-14) to I.1 in made-up-leap/2031")]
    [InlineData("LE.2", "LE.2 (leap/2013-14) to LE.6 in made-up-leap/2031")]
    [InlineData("I.5", "I.5 (leap/2013-14) to I.5a, I.5b in made-up-leap/2031")]
    [InlineData(
        "I.2",
        "I.2 (leap/2013-14) to I.2 in made-up-leap/2031; lost: I.9 (made-up-leap/2030) in made-up-leap/2031: Dropped"
    )]
    [InlineData("I.7", "I.7 (leap/2013-14) to X.1 in made-up-leap/2031")]
    [InlineData(
        "P.7",
        "P.7 (leap/2013-14) to none in made-up-leap/2031; lost: P.7 (leap/2013-14) in made-up-leap/2030: Dropped"
    )]
    public void AReferenceIsCarriedThroughSeveralVersions(string code, string expected) =>
        From(code, Third).ToString().Should().Be(expected);

    [Fact]
    public void TheResultSaysHowManyAndWhatWasDone()
    {
        From("I.1", Third).Outcome.Should().Be(CarriedOutcome.One);
        From("I.1", Third).IsSame.Should().BeTrue();
        From("LE.2", Third)
            .Changes.Select(change => change.ToString())
            .Should()
            .Equal("LE.2 Renamed: LE.5", "LE.5 Renamed: LE.6");
        From("LE.2", Third).IsSame.Should().BeTrue("only its code changed");
        From("I.5", Second).IsSame.Should().BeFalse("its words changed");
        From("I.5", Third).Outcome.Should().Be(CarriedOutcome.Several);
        From("I.5", Third).IsSame.Should().BeFalse();
        From("P.7", Third).Outcome.Should().Be(CarriedOutcome.None);
        From("P.7", Third).IsSame.Should().BeFalse();
        From("LE.4", Second).Changes.Should().BeEmpty();
        From("LE.4", Second).IsSame.Should().BeFalse("nothing is left of it");
        From("P.7", Third).Changes.Should().Equal(IndicatorChange.Dropped("P.7"));
        From("I.2", Third).Losses.Should().Equal(new IndicatorLoss(new(Second, new("I.9")), Third, LossReason.Dropped));
    }

    [Fact]
    public void WhatWasSplitAndMergedAgainIsOne()
    {
        var catalogue = new FrameworkCatalogue([
            Of("v1", null, ["a"]),
            Of("v2", "v1", ["b", "c"], IndicatorChange.Split("a", "b", "c")),
            Of("v3", "v2", ["d"], IndicatorChange.Merged("b", "d"), IndicatorChange.Merged("c", "d")),
        ]);
        var carried = catalogue.Carry(new(new("v1"), new("a")), new("v3"));
        carried.To.Should().Equal(new IndicatorReference(new("v3"), new("d")));
        carried.Changes.Should().HaveCount(3);
    }

    [Fact]
    public void TwoIndicatorsMaySwapTheirCodes()
    {
        var catalogue = new FrameworkCatalogue([
            Of("v1", null, ["a", "b"]),
            Of("v2", "v1", ["a", "b"], IndicatorChange.Renamed("a", "b"), IndicatorChange.Renamed("b", "a")),
        ]);
        catalogue.Carry(new(new("v1"), new("a")), new("v2")).To[0].Code.Value.Should().Be("b");
        catalogue.Carry(new(new("v1"), new("b")), new("v2")).To[0].Code.Value.Should().Be("a");
    }

    [Theory]
    [InlineData("I.9")]
    [InlineData("I.2")]
    [InlineData("I.5")]
    public void InItsOwnVersionAReferenceIsItself(string code)
    {
        var reference = MadeUp2030.Reference(code);
        var carried = Catalogue.Carry(reference, Second);
        carried.To.Should().Equal(reference);
        carried.Changes.Should().BeEmpty("what its own version changed was done before");
        carried.IsSame.Should().BeTrue();
    }

    [Fact]
    public void ACodeIsReadInTheVersionItPins()
    {
        // The first version's I.2 was two things; the second's I.2 is one of them.
        Catalogue
            .Carry(MadeUp2030.Reference("I.2"), Third)
            .ToString()
            .Should()
            .Be("I.2 (made-up-leap/2030) to I.2 in made-up-leap/2031");
        From("I.2", Third).Losses.Should().NotBeEmpty();
    }

    [Fact]
    public void NothingIsCarriedBackOrToAnotherLine()
    {
        var other = new Framework(new("ours/1"), "Ours", "1", []);
        var catalogue = new FrameworkCatalogue(Catalogue.Frameworks.Add(other));
        foreach (var target in new[] { First, other.Id })
        {
            var carried = catalogue.Carry(MadeUp2030.Reference("I.1"), target);
            carried.Outcome.Should().Be(CarriedOutcome.None);
            carried.Losses.Should().ContainSingle().Which.Why.Should().Be(LossReason.NotLater);
        }
    }

    [Fact]
    public void SeveralVersionsMayFollowTheSame()
    {
        var schools = Of("school/1", LeapFramework.Version2013.Id.Value, ["I.1"], IndicatorChange.Merged("I.3", "I.1"));
        var catalogue = new FrameworkCatalogue(Catalogue.Frameworks.Add(schools));
        catalogue.Carry(LeapFramework.Version2013.Reference("I.3"), schools.Id).To[0].Code.Value.Should().Be("I.1");
        catalogue.Carry(LeapFramework.Version2013.Reference("I.3"), Third).To[0].Code.Value.Should().Be("I.3");
    }

    [Fact]
    public void ALineIsToldFromTheOldest() =>
        Catalogue.LineOf(Third).Select(framework => framework.Id).Should().Equal(First, Second, Third);

    [Fact]
    public void ACatalogueIsAValue()
    {
        new FrameworkCatalogue([LeapFramework.Version2013])
            .Should()
            .Be(new FrameworkCatalogue([LeapFramework.Version2013]));
        Catalogue.Should().NotBe(new FrameworkCatalogue([LeapFramework.Version2013]));
        Catalogue
            .ToString()
            .Should()
            .Be("Made-up LEAP 2031, LEAP Framework for Effective Teaching 2013-14, Made-up LEAP 2030");
    }

    [Fact]
    public void APolicysFrameworksAreACatalogue() =>
        new FrameworkCatalogue(LearningCycles.Cycles.CyclePolicy.Default.Frameworks)
            .Find(LeapFramework.Version2013.Reference("I.5"))
            .Should()
            .NotBeNull();

    [Fact]
    public void AnUnknownIndicatorOrVersionIsMisuse()
    {
        Refused(() => Catalogue.Carry(new(First, new("I.99")), Third))
            .Should()
            .Be(
                "The catalogue has no indicator I.99 (leap/2013-14).\nMaybe its version is missing? There are: made-up-leap/2031, leap/2013-14, made-up-leap/2030 (Parameter 'reference')"
            );
        Refused(() => Catalogue.Carry(new(First, new("I.1")), new("leap/1")))
            .Should()
            .StartWith("The catalogue has no version leap/1.\nMaybe it is one of: made-up-leap/2031, leap/2013-14,");
    }

    [Fact]
    public void AnIdIsGivenOnce() =>
        Refused(() => new FrameworkCatalogue([MadeUp2030, MadeUp2030 with { Changes = [] }]))
            .Should()
            .StartWith("made-up-leap/2030 is given twice in frameworks.\nMaybe");

    [Fact]
    public void AnUnknownPredecessorIsRefused() =>
        Refused(() => new FrameworkCatalogue([MadeUp2031, LeapFramework.Version2013]))
            .Should()
            .StartWith(
                "made-up-leap/2031 follows made-up-leap/2030, which the catalogue lacks.\nMaybe it is one of: made-up-leap/2031, leap/2013-14?"
            );

    [Fact]
    public void ChangesWithoutAPredecessorAreRefused() =>
        Refused(() => new FrameworkCatalogue([MadeUp2030 with { Follows = null }]))
            .Should()
            .StartWith(
                "made-up-leap/2030 tells of changes, such as \"LE.2 Renamed: LE.5\", but follows no version.\nMaybe"
            );

    [Fact]
    public void ACircleIsRefused()
    {
        Refused(() => new FrameworkCatalogue([Of("a", "b", ["x"]), Of("b", "c", ["x"]), Of("c", "a", ["x"])]))
            .Should()
            .StartWith("a follows itself, through: a, b, c.\nMaybe");
        Refused(() => new FrameworkCatalogue([Of("z", "a", ["x"]), Of("a", "a", ["x"])]))
            .Should()
            .StartWith("a follows itself, through: z, a.\nMaybe");
    }

    [Fact]
    public void AChangeOfAnUnknownCodeIsRefusedOnEitherSide()
    {
        Refused(() =>
                new FrameworkCatalogue([Of("v1", null, ["a"]), Of("v2", "v1", ["a"], IndicatorChange.Dropped("b"))])
            )
            .Should()
            .StartWith("\"b Dropped\" in v2 begins with a code that v1 lacks.\nMaybe");
        Refused(() =>
                new FrameworkCatalogue([
                    Of("v1", null, ["a"]),
                    Of("v2", "v1", ["b"], IndicatorChange.Split("a", "b", "c")),
                ])
            )
            .Should()
            .StartWith("\"a Split: b, c\" leads to c, which v2 lacks.\nMaybe");
        Refused(() =>
                new FrameworkCatalogue([Of("v1", null, ["a"]), Of("v2", "v1", ["b"], IndicatorChange.Reworded("a"))])
            )
            .Should()
            .StartWith("\"a Reworded: a\" leads to a, which v2 lacks.\nMaybe");
    }

    [Fact]
    public void ACodeIsNotTakenOverInSilence()
    {
        Refused(() =>
                new FrameworkCatalogue([
                    Of("v1", null, ["a", "b"]),
                    Of("v2", "v1", ["b"], IndicatorChange.Renamed("a", "b")),
                ])
            )
            .Should()
            .StartWith("\"a Renamed: b\" in v2 leads to b, and b does too.\nMaybe");
        Refused(() =>
                new FrameworkCatalogue([
                    Of("v1", null, ["a", "b"]),
                    Of("v2", "v1", ["c"], IndicatorChange.Renamed("a", "c"), IndicatorChange.Renamed("b", "c")),
                ])
            )
            .Should()
            .StartWith("\"a Renamed: c\" in v2 leads to c, and b does too.\nMaybe");
        FluentActions
            .Invoking(() =>
                new FrameworkCatalogue([
                    Of("v1", null, ["a", "b"]),
                    Of("v2", "v1", ["b"], IndicatorChange.Renamed("a", "b"), IndicatorChange.Dropped("b")),
                ])
            )
            .Should()
            .NotThrow();
    }

    private static Carried From(string code, FrameworkId later) =>
        Catalogue.Carry(LeapFramework.Version2013.Reference(code), later);

    private static string Refused(Func<object> make) => make.Should().Throw<ArgumentException>().Which.Message;
}
