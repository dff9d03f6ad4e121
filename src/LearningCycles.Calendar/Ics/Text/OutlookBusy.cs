namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Outlook's own word for TRANSP. Without it Outlook shows every event as busy.</summary>
internal static class OutlookBusy
{
    internal const string Name = "X-MICROSOFT-CDO-BUSYSTATUS";
    internal const string Free = "FREE";

    /// <summary>Whether a property says in Outlook's word what TRANSP says already. Other words, such as OOF, say more.</summary>
    internal static bool SaysNoMore(IcsProperty property) =>
        Is(property) && property.Parameters.Count == 0 && property.Value is Free or "BUSY";

    internal static bool Is(IcsProperty property) => string.Equals(property.Name, Name, StringComparison.Ordinal);
}
