using System.Text;
using LearningCycles.People;

namespace LearningCycles.Rules;

/// <summary>A named value of a finding, already in an invariant form.</summary>
/// <param name="Name">The place in the sentence that it fills.</param>
/// <param name="Items">The value, or the values of a list: ISO 8601 for dates and times, digits 0-9 for numbers.</param>
/// <param name="AreTerms">
/// Whether the items are words of this library, such as <c>BeginLearning</c>, for which a language has its own; ids, dates and numbers are not.
/// </param>
public sealed record FindingValue(string Name, ValueList<string> Items, bool AreTerms = false)
{
    /// <summary>
    /// For each item a word of this library that is said behind it, between parentheses, such as <c>Mentor</c> in <c>pam (Mentor)</c>; empty when
    /// the items have none. A language has its own.
    /// </summary>
    /// <exception cref="ArgumentException">Some items have one and others have none.</exception>
    public ValueList<string> Kinds
    {
        get;
        init =>
            field = Guard.Against.InvalidInput(
                Guard.Against.Null(value),
                nameof(Kinds),
                kinds => kinds.Count == 0 || kinds.Count == Items.Count,
                "Some items of a finding have a kind and others have none.\nMaybe give each of them one, or none?"
            );
    } = [];

    /// <summary>Where people are named by their ids, item by item from left to right.</summary>
    /// <exception cref="ArgumentException">A person's id does not stand where it is said to, or two overlap.</exception>
    public ValueList<PersonMention> People
    {
        get;
        init =>
            field = Guard.Against.InvalidInput(
                Guard.Against.Null(value),
                nameof(People),
                people => people.All(one => one.IsIn(Items)) && AreInOrder(people),
                "A person's id does not stand in the items where it is said to.\nMaybe name the places from left to right?"
            );
    } = [];

    /// <summary>The items, each with its kind if it has one, with commas between.</summary>
    public string Text => Items.Count == 1 && Kinds.Count == 0 ? Items[0] : Joined.Text;

    /// <summary>The same text, which knows where it names people.</summary>
    internal PeopleText Joined
    {
        get
        {
            var text = new StringBuilder();
            var named = new List<(int, PersonId)>();
            var next = 0;
            for (var i = 0; i < Items.Count; i++)
            {
                if (i > 0)
                    text.Append(", ");
                for (; next < People.Count && People[next].Item == i; next++)
                    named.Add((text.Length + People[next].At, People[next].Person));
                text.Append(Items[i]);
                if (Kinds.Count > 0)
                    text.Append(" (").Append(Kinds[i]).Append(')');
            }
            return new(text.ToString(), named.ToValueList());
        }
    }

    /// <summary>This value with people's names in the place of their ids.</summary>
    internal FindingValue WithNames(Func<PersonId, string> nameOf)
    {
        if (People.Count == 0)
            return this;
        var items = Items.ToArray();
        // From the right, so that the places to the left stay where they are.
        for (var i = People.Count - 1; i >= 0; i--)
        {
            var (item, at, person) = (People[i].Item, People[i].At, People[i].Person);
            items[item] = string.Concat(
                items[item].AsSpan(0, at),
                nameOf(person),
                items[item].AsSpan(at + person.Value.Length)
            );
        }
        return new(Name, items.ToValueList(), AreTerms) { Kinds = Kinds };
    }

    /// <summary>The name and the text.</summary>
    public override string ToString() => $"{Name}: {Text}";

    private static bool AreInOrder(ValueList<PersonMention> people)
    {
        for (var i = 1; i < people.Count; i++)
        {
            var (before, one) = (people[i - 1], people[i]);
            if (one.Item < before.Item || (one.Item == before.Item && one.At < before.At + before.Person.Value.Length))
                return false;
        }
        return true;
    }
}
