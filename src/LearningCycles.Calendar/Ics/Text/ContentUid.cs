using System.Globalization;
using System.Text;

namespace LearningCycles.Calendar.Ics.Text;

/// <summary>A UID for an event that came without one: the same content, the same UID, on every machine.</summary>
internal static class ContentUid
{
    internal static string Of(string content)
    {
        // FNV-1a; string.GetHashCode differs from run to run.
        var hash = 14695981039346656037UL;
        foreach (var octet in Encoding.UTF8.GetBytes(content))
            hash = unchecked((hash ^ octet) * 1099511628211UL);
        return "no-uid-" + hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
