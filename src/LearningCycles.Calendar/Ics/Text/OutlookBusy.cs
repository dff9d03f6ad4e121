namespace LearningCycles.Calendar.Ics.Text;

/// <summary>Outlook's own word for TRANSP. Without it Outlook shows every event as busy.</summary>
internal static class OutlookBusy
{
    internal const string Name = "X-MICROSOFT-CDO-BUSYSTATUS";

    /// <summary>The value that we write for a transparency; a file's other values, such as OOF, are kept as they stand.</summary>
    internal static string Of(IcsTransparency transparency) =>
        transparency == IcsTransparency.Transparent ? "FREE" : "BUSY";
}
