using LearningCycles.People;

namespace LearningCycles.Calendar.Cadences;

/// <summary>A recurring event that blocks people: a meeting of the Instructional Leadership Team, collaborative team time.</summary>
/// <example>
/// <code>
/// SharedEvent teamTime = new("Team time", AvailabilityWindow.InPeriod(DayPattern.Every, "P2"), [ana, ben]);
/// var year = CadenceGenerator.Generate(plan with { SharedEvents = [teamTime] });
/// Console.WriteLine($"{year.Unplaced[0].Plan.Key}: {year.Unplaced[0].Obstacles[^1].Obstacle}");
/// // lee/ana/1-1/2026-08-24: ana has Team time
/// </code>
/// </example>
public sealed record SharedEvent
{
    /// <summary>A shared event.</summary>
    /// <param name="title">What it is called, such as <c>ILT meeting</c>.</param>
    /// <param name="window">When it is held.</param>
    /// <param name="people">Whom it blocks; null or none means everyone, or everyone at the window's school if it has one.</param>
    /// <exception cref="ArgumentException">The title is blank, or a person is given twice.</exception>
    public SharedEvent(string title, AvailabilityWindow window, ValueList<PersonId>? people = null)
    {
        Title = Guard.Against.NullOrWhiteSpace(title);
        Window = Guard.Against.Null(window);
        People = Guard.Against.NullOrRepeated(people ?? [], person => person, nameof(people));
    }

    /// <summary>What it is called.</summary>
    public string Title { get; }

    /// <summary>When it is held.</summary>
    public AvailabilityWindow Window { get; }

    /// <summary>Whom it blocks: those who are named at every school, with the way to the window's own; none means everyone there.</summary>
    public ValueList<PersonId> People { get; }

    /// <summary>What it is called, when it is held, and for how many people: <c>ILT meeting: Monday P2, for 3 people</c>.</summary>
    public override string ToString() =>
        $"{Title}: {Window}, for {(People.Count == 0 ? "everyone" : Counted.Of(People.Count, "person", "people"))}";

    internal bool Blocks(PersonId person) => People.Count == 0 || People.Contains(person);
}
