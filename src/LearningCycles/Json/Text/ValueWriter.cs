using System.Collections;
using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace LearningCycles.Json.Text;

/// <summary>Writes a stored value as JSON: members in the order of their declaration, without those that are null, false or an empty list.</summary>
internal sealed class ValueWriter(TypeForms forms, bool indented)
{
    private readonly StringBuilder output = new();
    private readonly ProblemList problems = new();
    private int depth;

    /// <summary>The first value that would not come back as it was, or null.</summary>
    internal JsonProblem? Problem { get; private set; }

    internal void Write(JsonTypeInfo type, object value)
    {
        WriteObject(type, value);
        if (indented)
            output.Append('\n');
    }

    public override string ToString() => output.ToString();

    private void WriteValue(Type type, object value)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (forms.Item(bare) is { } item)
            WriteList(item, (IEnumerable)value);
        else if (forms.Word(bare) is { } word)
            WriteWord(word, value);
        else if (bare.IsEnum)
            WriteEnum(bare, value);
        else if (value is bool flag)
            output.Append(flag ? "true" : "false");
        else if (value is decimal number)
            output.Append(DecimalForm.Of(number));
        else if (value is int)
            output.Append(InvariantText.Of(value));
        else if (forms.StandIn(bare) is { } standIn)
            WriteStandIn(standIn, value);
        else
            WriteObject(forms.TypeOf(bare), value);
    }

    private void WriteObject(JsonTypeInfo type, object value)
    {
        output.Append('{');
        depth++;
        var isFirst = true;
        foreach (var member in forms.Members(type))
        {
            if (
                member.Get!(value) is not { } held
                || (held is false && member.PropertyType == typeof(bool))
                || (forms.Item(member.PropertyType) is not null && IsEmpty(held))
            )
                continue;
            Next(ref isFirst);
            EscapedText.Append(output, member.Name);
            output.Append(indented ? ": " : ":");
            problems.Enter(member.Name);
            WriteValue(member.PropertyType, held);
            problems.Leave();
        }
        Close('}', isFirst);
    }

    private void WriteList(Type item, IEnumerable values)
    {
        output.Append('[');
        depth++;
        var isFirst = true;
        var index = 0;
        foreach (var value in values)
        {
            Next(ref isFirst);
            problems.Enter(index++);
            WriteValue(item, value);
            problems.Leave();
        }
        Close(']', isFirst);
    }

    private void WriteWord(IWordForm word, object value)
    {
        try
        {
            EscapedText.Append(output, word.Format(value));
        }
        catch (ArgumentException refusal)
        {
            Problem ??= new(JsonProblemKind.BadValue, problems.Path, Shown.MessageOf(refusal));
        }
    }

    private void WriteStandIn(IStandInForm standIn, object value)
    {
        object stored;
        try
        {
            stored = standIn.ToStored(value);
        }
        catch (ArgumentException refusal)
        {
            Problem ??= GuardFinder.Problem(refusal, problems.Path, forms, forms.TypeOf(standIn.Stored));
            return;
        }
        WriteObject(forms.TypeOf(standIn.Stored), stored);
    }

    private void WriteEnum(Type type, object value)
    {
        if (Enum.GetName(type, value) is { } name)
            EscapedText.Append(output, name);
        else
            Problem ??= new(
                JsonProblemKind.UnknownWord,
                problems.Path,
                $"{((Enum)value).ToString("D")} is no value of {type.Name}; known are: {string.Join(", ", Enum.GetNames(type))}."
            );
    }

    private void Next(ref bool isFirst)
    {
        if (!isFirst)
            output.Append(',');
        isFirst = false;
        Indent();
    }

    private void Close(char bracket, bool isEmpty)
    {
        depth--;
        if (!isEmpty)
            Indent();
        output.Append(bracket);
    }

    private void Indent()
    {
        if (indented)
            output.Append('\n').Append(' ', 2 * depth);
    }

    private static bool IsEmpty(object list)
    {
        foreach (var _ in (IEnumerable)list)
            return false;
        return true;
    }
}
