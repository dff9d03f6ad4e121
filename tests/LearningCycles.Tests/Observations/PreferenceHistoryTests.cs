using LearningCycles.Observations;
using NodaTime;
using static LearningCycles.Tests.Observations.GivenObservation;

namespace LearningCycles.Tests.Observations;

public class PreferenceHistoryTests
{
    [Fact]
    public void AStrategyIsANewVersionAndTheOldOneStays()
    {
        var later = new LocalDate(2026, 10, 12);
        var history = History().Review(CycleStart, Ana).AddStrategy(later, Ana, "Whisper a prompt while I teach");

        history.Versions.Should().HaveCount(2);
        history.InForceOn(Asked.PlusDays(-1)).Should().BeNull();
        history.InForceOn(Asked)!.Version.Should().Be(1);
        history.InForceOn(later.PlusDays(-1))!.Strategies.Should().BeEmpty();
        history.InForceOn(later)!.Strategies.Should().Equal("Whisper a prompt while I teach");
        history.Current!.Moves.Should().Equal(Preferences().Moves);
        history.Current.RecordedBy.Should().Be(Ana);
        history.Current.LastReview.Should().Be(new LearningCycles.People.Confirmation(Ana, later));
        history.Versions[0].LastReview.On.Should().Be(CycleStart);
    }

    [Fact]
    public void AFirstStrategyIsAFirstVersion() =>
        new PreferenceHistory(Ana).AddStrategy(Asked, Lee, "Film it").Current!.Version.Should().Be(1);

    [Fact]
    public void NothingIsReviewedBeforeItIsRecorded()
    {
        var nothing = () => new PreferenceHistory(Ana).Review(Asked, Ana);
        nothing
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage(
                "No preferences of ana are recorded, so there is nothing to review.\nMaybe record a first version?"
            );
    }

    [Fact]
    public void AWishTellsItsMoveAndAnswerButNotItsNote() =>
        new MoveWish(ObserverMove.WalkAround, MoveAnswer.AskFirst, "secret")
            .ToString()
            .Should()
            .Be("WalkAround: AskFirst");

    [Fact]
    public void AHistoryThatCannotBeIsRefused()
    {
        var skipped = () => History().Record(Preferences() with { Version = 3, RecordedOn = Told });
        skipped
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Version 3 of ana's preferences stands where version 2*");
        var stranger = () => History().Record(Preferences() with { Teacher = Bo, Version = 2 });
        stranger.Should().Throw<ArgumentException>().WithMessage("The preferences of bo stand among those of ana*");
        var early = () => History().Review(Asked.PlusDays(-1), Ana);
        early.Should().Throw<ArgumentException>().WithMessage("*on 2026-08-30, before 2026-08-31*");
        var nothing = () => new PreferenceHistory(Ana).Review(Asked, Ana);
        nothing.Should().Throw<InvalidOperationException>().WithMessage("No preferences of ana are recorded*");
        var blank = () => History().AddStrategy(Told, Ana, " ");
        blank.Should().Throw<ArgumentException>();
        var twice = () =>
            Preferences() with
            {
                Moves = [new(ObserverMove.Model, MoveAnswer.Welcome), new(ObserverMove.Model, MoveAnswer.Declined)],
            };
        twice.Should().Throw<ArgumentException>().WithMessage("Model is given twice*");
    }

    [Fact]
    public void NoWishIsShown()
    {
        History().ToString().Should().Be("ana: 1 version");
        History().AddStrategy(Told, Ana, "Film it").ToString().Should().Be("ana: 2 versions");
        new PreferenceHistory(Ana).ToString().Should().Be("ana: no version");
        Preferences().ToString().Should().Be("ana, version 1 of 2026-08-31, reviewed 2026-08-31");
    }
}
