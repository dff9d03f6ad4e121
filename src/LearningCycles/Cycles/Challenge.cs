using System.Text;
using LearningCycles.Frameworks;
using LearningCycles.People;

namespace LearningCycles.Cycles;

/// <summary>What is hard for a teacher: a tag, an indicator, or both. Used to find problems that a team shares.</summary>
public sealed record Challenge
{
    /// <summary>Writes it down.</summary>
    /// <param name="teacher">Whose challenge it is.</param>
    /// <param name="tag">A short word for it, such as <c>transitions</c>; case and outer blanks do not matter.</param>
    /// <param name="indicator">The framework's indicator that it belongs to, if any.</param>
    public Challenge(PersonId teacher, string? tag = null, IndicatorReference? indicator = null)
    {
        Teacher = Guard.Against.Null(teacher);
        Tag = tag;
        TagKey = KeyOf(tag);
        Indicator = indicator;
    }

    /// <summary>Whose challenge it is.</summary>
    public PersonId Teacher { get; }

    /// <summary>A short word for it, such as <c>transitions</c>; case and outer blanks do not matter.</summary>
    public string? Tag { get; }

    /// <summary>The framework's indicator that it belongs to, if any.</summary>
    public IndicatorReference? Indicator { get; }

    /// <summary>
    /// The tag as it is compared: without outer blanks, and with accents encoded in one way (NFC). Compare without case. Null when there is none.
    /// </summary>
    internal string? TagKey { get; }

    /// <summary>Whether two are about the same thing.</summary>
    internal bool IsLike(Challenge other) =>
        (Indicator is not null && Indicator == other.Indicator)
        || (TagKey is { } key && string.Equals(key, other.TagKey, StringComparison.OrdinalIgnoreCase));

    /// <summary>What it is about.</summary>
    internal string Subject => string.IsNullOrWhiteSpace(Tag) ? Indicator?.ToString() ?? "" : Tag.Trim();

    /// <summary>The teacher, and the indicator if there is one; never the tag: <c>ana on I.5 (leap/2013-14)</c>.</summary>
    public override string ToString() => Indicator is null ? Teacher.Value : $"{Teacher} on {Indicator}";

    private static string? KeyOf(string? tag)
    {
        if (string.IsNullOrWhiteSpace(tag))
            return null;
        var key = tag.Trim();
        // Half of a surrogate pair has no normal form; such a text is compared as it is.
        return Ascii.IsValid(key) || HoldsHalfAPair(key) ? key : key.Normalize(NormalizationForm.FormC);
    }

    private static bool HoldsHalfAPair(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        }
        return false;
    }
}
