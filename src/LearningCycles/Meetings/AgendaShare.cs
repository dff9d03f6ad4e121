using LearningCycles.People;

namespace LearningCycles.Meetings;

/// <summary>How much of the agendas one person wrote. A lead who writes most of them may be micromanaging.</summary>
/// <example>
/// <code>
/// foreach (var share in AgendaShare.Over(meetings))
///     Console.WriteLine($"{share} ({share.Percent} %)");
/// // ana: 3 of 4 (75 %)
/// // lee: 1 of 4 (25 %)
/// </code>
/// </example>
public sealed record AgendaShare
{
    private AgendaShare(PersonId author, int items, int allItems)
    {
        Author = author;
        Items = items;
        AllItems = allItems;
    }

    /// <summary>Who wrote the items.</summary>
    public PersonId Author { get; }

    /// <summary>How many the person wrote.</summary>
    public int Items { get; }

    /// <summary>How many all people wrote, this one included.</summary>
    public int AllItems { get; }

    /// <summary>The share in percent, rounded down.</summary>
    public int Percent => 100 * Items / AllItems;

    /// <summary>The shares of all who wrote an item of these meetings' agendas, by id. Blank items and those without an author are not counted.</summary>
    /// <param name="meetings">The meetings, such as those of a cycle.</param>
    public static ValueList<AgendaShare> Over(ValueList<OneOnOne> meetings)
    {
        var counts = new SortedDictionary<PersonId, int>();
        var all = 0;
        foreach (var meeting in Guard.Against.Null(meetings))
        foreach (var item in meeting.Agenda.Items)
        {
            if (item.Author is not { } author || !item.IsWritten)
                continue;
            counts[author] = counts.GetValueOrDefault(author) + 1;
            all++;
        }
        return counts.Select(count => new AgendaShare(count.Key, count.Value, all)).ToValueList();
    }

    /// <summary>The author and the share: <c>ana: 3 of 4</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Author}: {Items} of {AllItems}");
}
