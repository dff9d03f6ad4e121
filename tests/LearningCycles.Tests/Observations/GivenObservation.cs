using LearningCycles.Frameworks;
using LearningCycles.Observations;
using LearningCycles.People;
using LearningCycles.Tests.Cycles;
using NodaTime;

namespace LearningCycles.Tests.Observations;

/// <summary>A made-up observation in which every rule is kept, at any stage.</summary>
internal static class GivenObservation
{
    internal static readonly PersonId Lee = Given.Lee;
    internal static readonly PersonId Ana = Given.Ana;
    internal static readonly PersonId Bo = Given.Bo;

    internal static readonly LocalDate Asked = new(2026, 8, 31); // Mon
    internal static readonly LocalDate CycleStart = new(2026, 9, 1); // Tue
    internal static readonly LocalDate Planned = new(2026, 9, 14); // Mon
    internal static readonly LocalDate Announced = new(2026, 9, 17); // Thu
    internal static readonly LocalDate Lesson = new(2026, 9, 22); // Tue
    internal static readonly LocalDate Told = new(2026, 9, 25); // Fri, the third school day
    internal static readonly LocalDate Released = new(2026, 9, 28); // Mon

    internal static readonly IndicatorReference Checks = LeapFramework.Version2013.Reference("I.5");

    internal static ObservationPreferences Preferences(params MoveWish[] others) =>
        new(Ana, 1, Asked, Lee)
        {
            Position = new(ObserverPlace.Back),
            Moves = Enum.GetValues<ObserverMove>()
                .Select(move =>
                    others.FirstOrDefault(wish => wish.Move == move) ?? new MoveWish(move, MoveAnswer.Welcome)
                )
                .ToValueList(),
            Note = "secret wish",
        };

    internal static PreferenceHistory History(params MoveWish[] others) => new(Ana, [Preferences(others)]);

    internal static ObservationFacts Facts(PersonId? by = null, params MoveWish[] others) =>
        new()
        {
            By = by ?? Lee,
            Preferences = History(others).Review(CycleStart, Ana),
            CycleStart = CycleStart,
        };

    internal static ObservationPlan Plan(ObservationKind kind = ObservationKind.Full, bool formal = true) =>
        new()
        {
            Kind = kind,
            IsFormal = formal,
            Position = new(ObserverPlace.Back),
            Moves = [ObserverMove.WalkAround],
            Focus = [Checks],
        };

    internal static Observation Bare() => Observation.PlanFor(new("bare"), Ana, Lee, Lesson, Planned);

    internal static Observation InPlan(ObservationPlan? plan = null) =>
        Observation.PlanFor(new("2026/ana/obs1"), Ana, Lee, Lesson, Planned, plan ?? Plan(), new("2026/ana/1"), Lee);

    internal static Observation InAnnounced(ObservationPlan? plan = null) =>
        InPlan(plan).Announce(Announced, facts: Facts()).Value;

    internal static Observation InDone(ObservationPlan? plan = null) =>
        InAnnounced(plan).Hold(Lesson, facts: Facts()).Value;

    internal static Observation InFeedback(ObservationPlan? plan = null) =>
        InDone(plan)
            .WithNotes("secret notes")
            .With(new EvidenceItem(new("e1"), "secret tally", Checks))
            .With(new EvidenceItem(new("e2"), "secret script"))
            .With(new LearningCycles.Cycles.FeedbackItem(Told, "secret praise", "Wait three seconds."))
            .With([new IndicatorFeedback(Checks, "secret judgement", [new("e1")])])
            .GiveFeedback(Told, facts: Facts())
            .Value;

    internal static Observation InReleased() => InFeedback().Release(Released, [new("e1")], facts: Facts(Ana)).Value;

    internal static Observation At(ObservationStage stage) =>
        stage switch
        {
            ObservationStage.Planned => InPlan(),
            ObservationStage.Announced => InAnnounced(),
            ObservationStage.Done => InDone(),
            ObservationStage.FeedbackGiven => InFeedback(),
            ObservationStage.Released => InReleased(),
            _ => InAnnounced().Cancel(Lesson, "A snow day").Value,
        };
}
