using System.Collections.Frozen;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Guards for names and values, so that nothing that a caller gives can leave its own line.</summary>
internal static class TextGuards
{
    /// <summary>A name of a property, parameter or component (RFC 5545 §3.1): letters, digits and hyphens. In capitals.</summary>
    internal static string Name(string name, string parameterName)
    {
        Guard.Against.NullOrEmpty(name, parameterName);
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-')
                throw new ArgumentException(
                    $"\"{name}\" is no name of iCalendar: those are of letters A-Z, digits and hyphens.\nMaybe X-{Suggest(name)}?",
                    parameterName
                );
        }
        return name.ToUpperInvariant();
    }

    /// <summary>Text that is given unchanged or not at all, such as an id.</summary>
    internal static string Clean(string text, string parameterName) =>
        CleanText.IsClean(Guard.Against.Null(text, parameterName))
            ? text
            : throw new ArgumentException(
                $"\"{CleanText.Of(text)}\" holds a control character or half of a surrogate pair.\nMaybe it came from a longer text that was cut?",
                parameterName
            );

    /// <summary>A raw value: not empty, and without anything that ends a line.</summary>
    internal static string OneLine(string value, string parameterName)
    {
        Clean(Guard.Against.NullOrEmpty(value, parameterName), parameterName);
        return value.Contains('\n', StringComparison.Ordinal)
            ? throw new ArgumentException(
                $"The value \"{value}\" holds a line break, which would end its property.\nMaybe it is text: IcsProperty.OfText escapes it?",
                parameterName
            )
            : value;
    }

    internal static ValueList<string> Categories(ValueList<string> categories)
    {
        Guard.Against.Null(categories);
        var clean = true;
        foreach (var category in categories)
            clean &= CleanText.IsClean(Guard.Against.NullOrWhiteSpace(category, nameof(categories)));
        return clean ? categories : categories.Select(category => CleanText.Of(category)).ToValueList();
    }

    internal static ValueList<IcsProperty> NotOwn(
        ValueList<IcsProperty> extra,
        FrozenSet<string> own,
        Predicate<IcsProperty>? isOwn = null
    )
    {
        Guard.Against.Null(extra);
        foreach (var property in extra)
        {
            if (own.Contains(property.Name) || isOwn?.Invoke(property) == true)
                throw new ArgumentException(
                    $"{property.Name} is held by a property of its own and would be written twice.\nMaybe set that one instead?",
                    nameof(extra)
                );
        }
        return extra;
    }

    private static string Suggest(string name) =>
        string.Concat(name.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')).ToUpperInvariant()
            is { Length: > 0 } rest
            ? rest
            : "NAME";
}
