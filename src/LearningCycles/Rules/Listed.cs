using LearningCycles.People;

namespace LearningCycles.Rules;

/// <summary>Collects what is missing, to be a value of a finding. Nothing is allocated until something is.</summary>
internal struct Listed
{
    private List<string>? items;
    private List<string>? kinds;
    private List<PersonMention>? people;
    private bool areTerms;

    /// <summary>Whether nothing was collected.</summary>
    internal readonly bool IsEmpty => items is null;

    /// <summary>These items.</summary>
    internal static Listed Of<T>(ValueList<T> items)
    {
        var listed = new Listed();
        foreach (var item in items)
            listed.Add(item);
        return listed;
    }

    internal void Add<T>(T item)
    {
        if (item is PersonId person)
        {
            Add(PeopleText.Of($"{person}"));
        }
        else
        {
            areTerms = item is Enum;
            (items ??= []).Add(InvariantText.Of(item));
        }
    }

    /// <summary>Adds an item that names people.</summary>
    internal void Add(PeopleText item)
    {
        items ??= [];
        foreach (var (at, person) in item.People)
            (people ??= []).Add(new(items.Count, at, person));
        items.Add(item.Text);
    }

    /// <summary>Adds an item and what it is, which is said between parentheses; then each of the items has to have a kind.</summary>
    internal void Add<T, TKind>(T item, TKind kind)
        where TKind : struct, Enum
    {
        Add(item);
        (kinds ??= []).Add(InvariantText.Of(kind));
    }

    /// <summary>The value of a finding that these items are.</summary>
    internal readonly FindingValue Named(string name) =>
        new(name, items?.ToValueList() ?? [], areTerms)
        {
            Kinds = kinds?.ToValueList() ?? [],
            People = people?.ToValueList() ?? [],
        };

    /// <summary>The items with commas between, as a text that knows whom it names.</summary>
    internal readonly PeopleText Joined => Named("").Joined;

    /// <summary>The items, with commas between.</summary>
    public override readonly string ToString() => Named("").Text;
}
