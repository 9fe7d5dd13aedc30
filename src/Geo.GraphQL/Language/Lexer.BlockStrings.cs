using System.Buffers;
using System.Text;

namespace Geo.GraphQL.Language;

// The spec's "String Value" between triple quotes.
internal ref partial struct Lexer
{
    private static readonly SearchValues<byte> BlockStringStops = SearchValues.Create("\"\\\n\r"u8);

    // StringValue :: """ BlockStringCharacter* """
    private void ReadBlockString(int start)
    {
        List<string> lines = [];
        string line = "";
        int lineStart = _lineStart;
        int lineCorrectedTo = start;
        int chunk = start + 3;
        int position = chunk;
        while (true)
        {
            int length = position > _source.Length ? -1 : _source[position..].IndexOfAny(BlockStringStops);
            if (length < 0)
            {
                throw Error(_source.Length, "Unterminated string.");
            }

            position += length;
            if (At(position) is '\n' or '\r')
            {
                lines.Add(line + Encoding.UTF8.GetString(_source[chunk..position]));
                line = "";
                position += At(position) == '\r' && At(position + 1) == '\n' ? 2 : 1;
                chunk = lineStart = lineCorrectedTo = position;
            }
            else if (IsTripleQuote(position))
            {
                lines.Add(line + Encoding.UTF8.GetString(_source[chunk..position]));
                Text = BlockString.Dedent(lines);
                Stand(TokenKind.BlockString, start, position + 3);
                _line += lines.Count - 1;
                _lineStart = lineStart + ExtraBytes(_source[lineCorrectedTo..position]);
                return;
            }
            else if (At(position) == '\\' && IsTripleQuote(position + 1))
            {
                // Only the slash is left out.
                line += Encoding.UTF8.GetString(_source[chunk..position]);
                chunk = position + 1;
                position += 4;
            }
            else
            {
                position++;
            }
        }
    }

    private readonly bool IsTripleQuote(int position) => At(position) == '"' && At(position + 1) == '"' && At(position + 2) == '"';
}
