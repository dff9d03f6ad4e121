using System.Runtime.CompilerServices;
using System.Text;
using LearningCycles.People;

namespace LearningCycles.Rules;

/// <summary>A text that knows where it names people. Interpolate with <c>PeopleText.Of($"…")</c>; other values are written as <see cref="InvariantText" /> does.</summary>
/// <param name="Text">The text.</param>
/// <param name="People">The people, with where their ids begin.</param>
internal sealed record PeopleText(string Text, ValueList<(int At, PersonId Person)> People)
{
    internal static PeopleText Of(Handler text) => text.Made();

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    [InterpolatedStringHandler]
    internal readonly ref struct Handler
    {
        private readonly StringBuilder text;
        private readonly List<(int At, PersonId Person)> people = [];

        public Handler(int literalLength, int formattedCount) =>
            text = new StringBuilder(literalLength + (formattedCount * 12));

        public void AppendLiteral(string value) => text.Append(value);

        public void AppendFormatted<T>(T value)
        {
            switch (value)
            {
                case PersonId person:
                    people.Add((text.Length, person));
                    text.Append(person.Value);
                    break;
                case PeopleText inner:
                    Append(inner);
                    break;
                case ValueList<PersonId> people:
                    Append(Listed.Of(people).Joined);
                    break;
                case Listed listed:
                    Append(listed.Joined);
                    break;
                default:
                    text.Append(InvariantText.Of(value));
                    break;
            }
        }

        internal PeopleText Made() => new(text.ToString(), people.ToValueList());

        private void Append(PeopleText inner)
        {
            foreach (var (at, person) in inner.People)
                people.Add((text.Length + at, person));
            text.Append(inner.Text);
        }
    }
}
