using LearningCycles.People;
using NodaTime;

namespace LearningCycles.Meetings;

/// <summary>What a 1:1 is to be about. The teacher drives it (Objective 1, regular 1:1s).</summary>
/// <example>
/// <code>
/// var agenda = Agenda.Empty
///     .With("Which question to ask all", author: ana, on: new(2026, 9, 11))
///     .Carrying([tickets], on: new(2026, 9, 11));
/// foreach (var item in agenda.Items)
///     Console.WriteLine($"{item.Author?.Value ?? "carried along"}: {item.Text}");
/// // ana: Which question to ask all
/// // carried along: Bring a week of exit tickets
/// </code>
/// </example>
public sealed record Agenda
{
    /// <summary>Nothing on it.</summary>
    public static Agenda Empty { get; } = new();

    /// <summary>The items, in their order.</summary>
    public ValueList<AgendaItem> Items
    {
        get;
        init => field = Guard.Against.Null(value);
    } = [];

    /// <summary>This agenda with one more item at its end.</summary>
    public Agenda With(AgendaItem item) => new() { Items = Items.Add(Guard.Against.Null(item)) };

    /// <summary>This agenda with one more item at its end.</summary>
    /// <param name="text">What it is about.</param>
    /// <param name="author">Who puts it there.</param>
    /// <param name="on">The day.</param>
    public Agenda With(string text, PersonId author, LocalDate on) =>
        With(new AgendaItem(text, Guard.Against.Null(author), on));

    /// <summary>This agenda with an item for each open step that it does not carry yet. Nobody is their author: they come from an earlier meeting.</summary>
    /// <param name="steps">Next steps; those that are done or dropped are left out.</param>
    /// <param name="on">The day.</param>
    public Agenda Carrying(ValueList<NextStep> steps, LocalDate on)
    {
        var agenda = this;
        foreach (var step in Guard.Against.Null(steps))
        {
            if (step.IsOpen && !agenda.Carries(step.Id))
                agenda = agenda.With(new AgendaItem(step.Text, null, on) { Carries = step.Id });
        }
        return agenda;
    }

    /// <summary>Whether an item carries a step along.</summary>
    public bool Carries(NextStepId step)
    {
        foreach (var item in Items)
        {
            if (item.Carries == step)
                return true;
        }
        return false;
    }

    /// <summary>How many items there are, without their texts.</summary>
    public override string ToString() => InvariantText.Of($"agenda items: {Items.Count}");
}
