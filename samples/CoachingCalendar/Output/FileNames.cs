using System.Security.Cryptography;
using System.Text;
using LearningCycles.People;

namespace LearningCycles.Samples.CoachingYear.Output;

/// <summary>File names of people: safe on every system, and the same whenever the person's id and name are.</summary>
public static class FileNames
{
    private const int MaxLength = 80;

    /// <summary>A name such as <c>u-3001-ana-ortiz</c>.</summary>
    public static string Of(Person person)
    {
        var id = Plain(person.Id.Value);
        var name = Plain(person.DisplayName);
        var both = name.Length == 0 ? id : $"{id}-{name}";
        // An id that lost something on the way could meet another's name; a part of its hash keeps them apart.
        if (string.Equals(id, person.Id.Value, StringComparison.Ordinal) && both.Length <= MaxLength)
            return both;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person.Id.Value)))[..8];
        return $"{both[..Math.Min(both.Length, MaxLength)].Trim('-')}-{hash}".TrimStart('-');
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var ascii = Latin.Plain(letter);
            if (ascii is not null)
                plain.Append(ascii);
            else if (plain.Length > 0 && plain[^1] != '-' && !Latin.IsMark(letter))
                plain.Append('-');
        }
        return plain.ToString().Trim('-');
    }
}
